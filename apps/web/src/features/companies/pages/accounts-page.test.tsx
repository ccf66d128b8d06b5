import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openPage, type Answers } from "../../../app/testing/open-page.tsx";
import { aCompany, conflict } from "../testing/a-company.ts";
import { AccountsPage } from "./accounts-page.tsx";

const lei = {
  __typename: "BankAccount" as const,
  id: "01a20c3c-fee4-7420-95df-000000000001",
  version: 4,
  bankName: "Banca Exemplu",
  iban: "RO49AAAA1B31007593840000",
  swift: null,
  currency: "RON",
  isDefault: true,
};

async function open(bankAccounts: (typeof lei)[], answers: Answers = {}) {
  const opened = openPage(<AccountsPage />, {
    answers: { Company: () => ({ company: aCompany({ bankAccounts }) }), ...answers },
  });
  await screen.findByRole("heading", { name: "Conturi bancare" });
  return opened;
}

const add = () => screen.findByRole("button", { name: "Adaugă un cont" });
const save = () => screen.getByRole("button", { name: "Salvează" });
const field = (name: RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });

describe("the company's bank accounts", () => {
  test("begin with what an account is good for", async () => {
    await open([]);
    expect(await screen.findByRole("heading", { name: "Spune-le clienților unde te plătesc" })).toBeDefined();
  });

  test("name their bank by the IBAN alone, until somebody types another", async () => {
    const { user } = await open([]);
    await user.click(await add());
    await user.click(field(/^IBAN/));
    await user.paste("RO49 BTRL 1B31 0075 9384 0000");
    expect(field(/^Banca/).value).toBe("Banca Transilvania");
    expect(field(/^SWIFT/).value).toBe("BTRLRO22");
    await user.clear(field(/^Banca/));
    await user.type(field(/^Banca/), "BT Ploiești");
    await user.clear(field(/^IBAN/));
    await user.paste("RO49 INGB 1B31 0075 9384 0000");
    expect(field(/^Banca/).value).toBe("BT Ploiești");
    expect(field(/^SWIFT/).value).toBe("INGBROBU");
  });

  test("are listed once: the second time is told beside the IBAN", async () => {
    const duplicate = { __typename: "DuplicateBankAccount", message: "Contul este deja în listă." };
    const { user } = await open([lei], { CreateBankAccount: () => ({ createBankAccount: duplicate }) });
    await user.click(await add());
    await user.type(field(/^IBAN/), lei.iban);
    await user.type(field(/^Banca/), "Banca Exemplu");
    await user.click(save());
    await screen.findByText("Contul este deja în listă.");
    expect(document.activeElement).toBe(field(/^IBAN/));
  });

  test("changed elsewhere meanwhile are told, and saved over what is known then", async () => {
    let version = 4;
    const { user, inputsOf } = await open([], {
      Company: () => ({ company: aCompany({ bankAccounts: [{ ...lei, version }] }) }),
      UpdateBankAccount: ({ expectedVersion }) => {
        if (expectedVersion === 5) return { updateBankAccount: aCompany({ bankAccounts: [{ ...lei, version: 6 }] }) };
        version = 5;
        return { updateBankAccount: conflict };
      },
    });
    await user.click(await screen.findByRole("button", { name: /^Modifică RO49/ }));
    await user.type(field(/^Banca/), " Ploiești");
    await user.click(save());
    await screen.findByText("Între timp s-a schimbat în altă parte");
    expect(field(/^Banca/).value).toBe("Banca Exemplu Ploiești");
    await user.click(save());
    await screen.findByRole("button", { name: /^Modifică RO49/ });
    expect(inputsOf("UpdateBankAccount").at(-1)).toMatchObject({
      expectedVersion: 5,
      bankName: "Banca Exemplu Ploiești",
    });
  });

  test("are deleted at once, and come back as they were", async () => {
    const { user, inputsOf } = await open([lei], {
      DeleteBankAccount: () => ({ deleteBankAccount: aCompany({ version: 2 }) }),
      CreateBankAccount: () => ({ createBankAccount: aCompany({ version: 3, bankAccounts: [lei] }) }),
    });
    await user.click(await screen.findByRole("button", { name: /^Șterge RO49/ }));
    await user.click(await screen.findByRole("button", { name: /^Anulează/ }));
    await screen.findByText(/RO49 AAAA/);
    const { bankName, iban, swift, currency, isDefault } = lei;
    expect(inputsOf("CreateBankAccount")).toMatchObject([{ bankName, iban, swift, currency, isDefault }]);
  });

  test("deleted as defaults say which account takes over", async () => {
    const next = { ...lei, id: "next", iban: "RO09BCYP0000001234567890", isDefault: false };
    const left = aCompany({ version: 2, bankAccounts: [{ ...next, isDefault: true }] });
    const { user } = await open([lei, next], { DeleteBankAccount: () => ({ deleteBankAccount: left }) });
    await user.click(await screen.findByRole("button", { name: /^Șterge RO49/ }));
    expect(
      await screen.findByText(
        "Contul RO49 AAAA 1B31 0075 9384 0000 a fost șters; RO09 BCYP 0000 0012 3456 7890 este acum implicit pentru RON.",
      ),
    ).toBeDefined();
  });

  test("abroad need a SWIFT code in place of an IBAN, and are shown as their bank writes them", async () => {
    const dollars = { ...lei, iban: "000-123 456", swift: null, currency: "USD" };
    const { user, inputsOf } = await open([dollars]);
    expect(await screen.findByText("000-123 456")).toBeDefined();
    await user.click(await add());
    await user.type(field(/^IBAN/), "987-654");
    await user.type(field(/^Banca/), "JPMorgan Chase");
    await user.click(save());
    expect(await screen.findByText("Completează acest câmp.")).toBeDefined();
    expect(document.activeElement).toBe(field(/^SWIFT/));
    expect(inputsOf("CreateBankAccount")).toEqual([]);
    await user.type(field(/^SWIFT/), "CHASUS33");
    await user.click(save());
    expect(inputsOf("CreateBankAccount")).toMatchObject([{ iban: "987-654", swift: "CHASUS33" }]);
  });

  test("half typed are not lost by the Escape key", async () => {
    const { user } = await open([]);
    await user.click(await add());
    await user.type(field(/^IBAN/), "RO49");
    await user.keyboard("{Escape}");
    await user.click(await screen.findByRole("button", { name: "Continuă" }));
    expect(field(/^IBAN/).value).toBe("RO49");
    await user.keyboard("{Escape}");
    await user.click(within(await screen.findByRole("alert")).getByRole("button", { name: "Închide fără să salvezi" }));
    expect(screen.queryByRole("textbox", { name: /^IBAN/ })).toBeNull();
  });
});
