import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openPage, type Answers } from "../../../app/testing/open-page.tsx";
import { aCompany } from "../testing/a-company.ts";
import { DefaultsPage } from "./defaults-page.tsx";

async function open(answers: Answers = {}) {
  const opened = openPage(<DefaultsPage />, { answers: { Company: () => ({ company: aCompany() }), ...answers } });
  await screen.findByRole("combobox", { name: /^Limba/ });
  return opened;
}

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });
const save = () => screen.findByRole("button", { name: "Salvează" });

describe("what new documents begin with", () => {
  test("is saved together, with what this page does not show as it was", async () => {
    const { user, inputsOf } = await open({
      UpdateCompanyDefaults: () => ({ updateCompanyDefaults: aCompany({ version: 2, issueHoldSeconds: 0 }) }),
    });
    await user.selectOptions(screen.getByRole("combobox", { name: /^Limba/ }), "en");
    await user.selectOptions(screen.getByRole("combobox", { name: /^Prețurile/ }), "Cu TVA inclus");
    await user.selectOptions(screen.getByRole("combobox", { name: /^Modalitatea de plată/ }), "Card");
    await user.click(screen.getByRole("radio", { name: "Cursul zilei emiterii" }));
    await user.clear(field(/^Răgaz/));
    await user.type(field(/^Răgaz/), "0");
    expect(await screen.findByText("Documentele se emit pe loc.")).toBeDefined();
    await user.click(await save());
    await screen.findByText("Valorile implicite au fost salvate.");
    expect(inputsOf("UpdateCompanyDefaults")).toMatchObject([
      {
        language: "en",
        priceMode: "GROSS",
        paymentMeansCode: "48",
        exchangeRatePolicy: "ISSUE_DAY",
        issueHoldSeconds: 0,
        accentColor: "#0f766e",
        expectedVersion: 1,
        sellerBlock: { fax: false, email: true },
      },
    ]);
  });

  test.each([
    [/^Răgaz/, "61", "Valoarea trebuie să fie cel mult 60."],
    [/^Zile de la emitere/, "4000", "Valoarea trebuie să fie cel mult 3650."],
  ])("refuses %s of %s at its field, before anything is sent", async (name, typed, message) => {
    const { user, inputsOf } = await open();
    await user.clear(field(name));
    await user.type(field(name), typed);
    await user.click(await save());
    await screen.findByText(message);
    expect(document.activeElement).toBe(field(name));
    expect(inputsOf("UpdateCompanyDefaults")).toEqual([]);
  });

  test("says which day the term comes to", async () => {
    const { user } = await open();
    await user.clear(field(/^Zile de la emitere/));
    await user.type(field(/^Zile de la emitere/), "0");
    const today = new Intl.DateTimeFormat("ro-RO", { timeZone: "Europe/Bucharest", dateStyle: "short" });
    expect(await screen.findByText(`O factură emisă azi are scadența pe ${today.format(new Date())}.`)).toBeDefined();
  });

  test("may fall due at the end of a month, moved to a working day", async () => {
    const { user, inputsOf } = await open({
      UpdateCompanyDefaults: () => ({ updateCompanyDefaults: aCompany({ version: 2 }) }),
    });
    await user.selectOptions(screen.getByRole("combobox", { name: /^Scadența/ }), "La sfârșitul lunii");
    await user.selectOptions(screen.getByRole("combobox", { name: /^În luna/ }), "emiterii");
    await user.click(screen.getByRole("checkbox", { name: /prima zi lucrătoare/ }));
    await user.click(await save());
    await screen.findByText("Valorile implicite au fost salvate.");
    expect(inputsOf("UpdateCompanyDefaults")).toMatchObject([
      { dueDateRule: { type: "END_OF_MONTH", months: 0, onWorkingDay: true } },
    ]);
  });

  test("warns when a part that the law wants is left off documents", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("checkbox", { name: /^Numărul de la Registrul/ }));
    expect(await screen.findByText("Legea 31/1990, art. 74, îl cere pe documentele societății.")).toBeDefined();
  });
});
