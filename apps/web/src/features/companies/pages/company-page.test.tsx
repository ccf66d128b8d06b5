import { screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openPage } from "../../../app/testing/open-page.tsx";
import { aCompany, conflict } from "../testing/a-company.ts";
import { CompanyPage } from "./company-page.tsx";

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });
const button = (name: string) => screen.findByRole("button", { name });

/** The page with the profile as it stands at the API. */
async function open({ answers = {}, permissions }: Partial<Parameters<typeof openPage>[1]> = {}) {
  const opened = openPage(<CompanyPage />, {
    answers: { Company: () => ({ company: aCompany() }), ...answers },
    ...(permissions && { permissions }),
  });
  await screen.findByRole("textbox", { name: /^Denumire/ });
  return opened;
}

describe("the company's profile", () => {
  test("offers to save once something was changed, and sends it with the version that was read", async () => {
    const { user, inputsOf } = await open({
      answers: { UpdateCompany: () => ({ updateCompany: aCompany({ version: 2, name: "Atelier Nou S.R.L." }) }) },
    });
    expect(screen.queryByRole("button", { name: "Salvează" })).toBeNull();
    await user.clear(field(/^Denumire/));
    await user.type(field(/^Denumire/), "Atelier Nou S.R.L.");
    await user.click(await button("Salvează"));
    await screen.findByText("Datele societății au fost salvate.");
    expect(inputsOf("UpdateCompany")).toMatchObject([
      { name: "Atelier Nou S.R.L.", expectedVersion: 1, euid: "", address: { county: "RO-PH" } },
    ]);
    expect(screen.queryByRole("button", { name: "Salvează" })).toBeNull();
  });

  test("is saved from the keyboard too", async () => {
    const { user, inputsOf } = await open({
      answers: { UpdateCompany: () => ({ updateCompany: aCompany({ version: 2, fax: "+40244111222" }) }) },
    });
    await user.type(field(/^Fax/), "0244 111 222");
    await user.keyboard("{Control>}s{/Control}");
    await screen.findByText("Datele societății au fost salvate.");
    expect(inputsOf("UpdateCompany")).toMatchObject([{ fax: "0244 111 222" }]);
  });

  test("shows what the API refuses beside its field, and goes there", async () => {
    const issues = [{ path: "tradeRegisterNumber", message: "Numărul nu este bun." }];
    const invalid = { __typename: "InvalidInput", message: "Verifică datele.", issues };
    const { user } = await open({ answers: { UpdateCompany: () => ({ updateCompany: invalid }) } });
    await user.type(field(/^Site/), "atelier.example");
    await user.click(await button("Salvează"));
    await screen.findByText("Numărul nu este bun.");
    expect(field(/^Nr. Registrul/).ariaInvalid).toBe("true");
    expect(document.activeElement).toBe(field(/^Nr. Registrul/));
    expect(field(/^Site/).value).toBe("atelier.example");
  });

  test("overtaken by somebody else, brings in theirs, keeps what was typed and saves over what is known then", async () => {
    let version = 1;
    const theirs = () => aCompany({ version, phone: version === 1 ? "+40244123456" : "+40722000111" });
    const { user, inputsOf } = await open({
      answers: {
        Company: () => ({ company: theirs() }),
        UpdateCompany: ({ expectedVersion }) => {
          if (expectedVersion === version && version > 1) return { updateCompany: { ...theirs(), version: 3 } };
          version = 2;
          return { updateCompany: conflict };
        },
      },
    });
    await user.type(field(/^Site/), "atelier.example");
    await user.click(await button("Salvează"));
    await screen.findByText("Datele s-au schimbat între timp");
    expect(field(/^Telefon/).value).toBe("+40722000111");
    expect(field(/^Site/).value).toBe("atelier.example");
    await user.click(await button("Salvează"));
    await screen.findByText("Datele societății au fost salvate.");
    expect(inputsOf("UpdateCompany").at(-1)).toMatchObject({ phone: "+40722000111", expectedVersion: 2 });
  });

  test("asks before it is left with changes, and stays when told so", async () => {
    const { user } = await open();
    await user.type(field(/^Fax/), "0244 111 222");
    await user.click(screen.getByRole("link", { name: "elsewhere" }));
    await user.click(await button("Rămân pe pagină"));
    expect(field(/^Fax/).value).toBe("0244 111 222");
    await user.click(screen.getByRole("link", { name: "elsewhere" }));
    await user.click(await button("Plec fără să salvez"));
    await screen.findByRole("heading", { name: "Elsewhere" });
  });

  test("is left without a question when nothing was changed", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("link", { name: "elsewhere" }));
    expect(await screen.findByRole("heading", { name: "Elsewhere" })).toBeDefined();
  });

  test("doubts an EUID of another number while it is typed, and only then", async () => {
    const { user } = await open({
      answers: { Company: () => ({ company: aCompany({ tradeRegisterNumber: "J29/1098/2019" }) }) },
    });
    const doubt = "Nu se potrivește cu numărul din Registrul Comerțului.";
    await user.type(field(/^EUID/), "ROONRC.J2024039063003");
    expect(screen.getByText(doubt)).toBeDefined();
    await user.clear(field(/^EUID/));
    await user.type(field(/^EUID/), "ROONRC.J2019001098295");
    expect(screen.queryByText(doubt)).toBeNull();
  });

  test("can only be read by who may not change it", async () => {
    await open({ permissions: ["company:read"] });
    await waitFor(() => expect(field(/^Denumire/).matches(":disabled")).toBe(true));
  });
});
