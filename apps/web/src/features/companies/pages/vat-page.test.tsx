import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openPage, type Answers } from "../../../app/testing/open-page.tsx";
import type { VatPeriod } from "../model/vat-history.ts";
import { aCompany } from "../testing/a-company.ts";
import { VatPage } from "./vat-page.tsx";

function period(part: Partial<VatPeriod> = {}): VatPeriod & { __typename: "VatPeriod" } {
  const id = "01a20c3c-fee4-7420-95df-000000000003";
  const days = { validFrom: "2019-03-01", validTo: null };
  return { __typename: "VatPeriod", id, version: 2, status: "PAYER", vatCode: null, ...days, ...part };
}

const permissions = ["company:read", "company:update", "customer:read"];

async function open(vatPeriods: VatPeriod[], answers: Answers = {}) {
  const company = aCompany({ vatPeriods, vatStatus: vatPeriods[0]?.status ?? "NONE" });
  const opened = openPage(<VatPage />, { answers: { Company: () => ({ company }), ...answers }, permissions });
  await screen.findByRole("heading", { name: "TVA" });
  return opened;
}

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });

describe("the company's VAT history", () => {
  test("says how the company stands today and what that does to documents", async () => {
    await open([period({ status: "ON_COLLECTION" })]);
    const now = within(await screen.findByRole("region", { name: "Azi" }));
    now.getByText("TVA la încasare");
    now.getByText("RO18547290");
    expect(now.getByText(/mențiunea „TVA la încasare”/)).toBeDefined();
  });

  test("takes a new status with its first day", async () => {
    const changed = aCompany({ version: 2, vatPeriods: [period({ status: "NONE", validFrom: "2190-12-01" })] });
    const { user, inputsOf } = await open([period()], { CreateVatPeriod: () => ({ createVatPeriod: changed }) });
    await user.click(await screen.findByRole("button", { name: "Schimbă statutul" }));
    await user.selectOptions(screen.getByRole("combobox", { name: /^Statut/ }), "NONE");
    await user.clear(field(/^Din/));
    await user.type(field(/^Din/), "01.12.2190");
    await user.click(screen.getByRole("button", { name: "Salvează" }));
    await screen.findByText("Urmează");
    expect(inputsOf("CreateVatPeriod")).toMatchObject([{ status: "NONE", validFrom: "2190-12-01" }]);
  });

  test("takes the code of a special registration, and shows it beside the status", async () => {
    const special = period({ status: "SPECIAL", vatCode: "RO14399840", validFrom: "2020-01-01" });
    const changed = aCompany({ version: 2, vatStatus: "SPECIAL", vatCode: null, vatPeriods: [special] });
    const { user, inputsOf } = await open([period({ status: "NONE" })], {
      CreateVatPeriod: () => ({ createVatPeriod: changed }),
    });
    await user.click(await screen.findByRole("button", { name: "Schimbă statutul" }));
    expect(screen.queryByRole("textbox", { name: /^Codul special/ })).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", { name: /^Statut/ }), "SPECIAL");
    await user.type(field(/^Codul special/), "14399840");
    await user.click(screen.getByRole("button", { name: "Salvează" }));
    const now = within(await screen.findByRole("region", { name: "Azi" }));
    await now.findByText("RO14399840");
    expect(inputsOf("CreateVatPeriod")).toMatchObject([{ status: "SPECIAL", vatCode: "14399840" }]);
  });

  test("tells days that overlap beside the date", async () => {
    const overlap = { __typename: "VatPeriodsOverlap", message: "Perioada se suprapune cu alta." };
    const { user } = await open([period()], { CreateVatPeriod: () => ({ createVatPeriod: overlap }) });
    await user.click(await screen.findByRole("button", { name: "Schimbă statutul" }));
    await user.click(screen.getByRole("button", { name: "Salvează" }));
    await screen.findByText("Perioada se suprapune cu alta.");
    expect(document.activeElement).toBe(field(/^Din/));
  });

  test("lets the status of now end on a day, and refuses one that ends before it begins", async () => {
    const ended = aCompany({ version: 2, vatPeriods: [period({ validTo: "2026-12-31" })] });
    const { user, inputsOf } = await open([period()], { UpdateVatPeriod: () => ({ updateVatPeriod: ended }) });
    await user.click(await screen.findByRole("button", { name: "Încheie perioada din 01.03.2019" }));
    await user.type(field(/^Până la/), "31.12.2018");
    await user.click(screen.getByRole("button", { name: "Salvează" }));
    await screen.findByText("Data de sfârșit este înaintea celei de început.");
    await user.clear(field(/^Până la/));
    await user.type(field(/^Până la/), "31.12.2026");
    await user.click(screen.getByRole("button", { name: "Salvează" }));
    await screen.findByText("01.03.2019 – 31.12.2026");
    expect(inputsOf("UpdateVatPeriod")).toMatchObject([{ validTo: "2026-12-31", expectedVersion: 2 }]);
  });

  test("shows what the tax authority's register says otherwise, and takes it over", async () => {
    const entry = { fiscalCode: "18547290", isVatRegistered: true, isVatOnCollection: false };
    const company = { __typename: "RegistryCompany", ...entry, vatRegisteredSince: "2024-07-01" };
    const lookUp = { __typename: "CompanyLookUp", outcome: "FOUND", isStale: false, checkedAt: null, company };
    const { user } = await open([period({ status: "NONE" })], { CompanyInRegister: () => ({ lookUpCompany: lookUp }) });
    await screen.findByText("Registrul ANAF spune altceva: Plătitor de TVA");
    await user.click(screen.getByRole("button", { name: "Preia" }));
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: /^Statut/ }).value).toBe("PAYER");
    expect(field(/^Din/).value).toBe("01.07.2024");
  });

  test("points out days that nobody said anything about", async () => {
    await open([period({ validTo: "2025-12-31" })]);
    expect(await screen.findByText("Din 01.01.2026 nu este trecut niciun statut")).toBeDefined();
  });
});
