import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openPage, type Answers } from "../../../app/testing/open-page.tsx";
import { CustomerCard, type Card } from "../components/customer-card.tsx";
import { NewCustomerPage } from "./new-customer-page.tsx";

const may = "customer:read customer:write customer:reveal-cnp document:read document:write payment:read".split(" ");

const company: Card = {
  __typename: "Customer",
  id: "01a20c33-6dfa-76d1-919c-be91ac567881",
  version: 3,
  type: "COMPANY",
  name: "Radiată Exemplu S.R.L.",
  fiscalCode: "800001352",
  vatCode: null,
  tradeRegisterNumber: null,
  address: {
    street: "Str. Carol I nr. 20",
    streetAdditional: null,
    city: "Râmnicu Vâlcea",
    postalCode: null,
    county: "RO-VL",
    country: "RO",
  },
  phone: null,
  fax: null,
  email: null,
  website: null,
  bankName: null,
  iban: null,
  language: null,
  currency: null,
  dueDateRule: null,
  notes: null,
  registry: null,
  archivedAt: null,
  contacts: [],
};
const person: Card = { ...company, type: "INDIVIDUAL", name: "Ștefan Țăranu", fiscalCode: "180••••••1144" };

const unknown = { isVatRegistered: null, isVatOnCollection: null, isInactive: null, isStruckOff: null };
const nothingToCheck = { isApplicable: false, ...unknown, checkedAt: null, warnings: [] };
const struckOff = {
  isApplicable: true,
  isVatRegistered: false,
  isVatOnCollection: false,
  isInactive: false,
  isStruckOff: true,
  checkedAt: "2026-11-28T08:00:00Z",
  warnings: [{ code: "STRUCK_OFF", message: "Clientul este radiat din Registrul Comerțului: firma nu mai există." }],
};

function openCard(customer: Card, answers: Answers = {}) {
  const usual: Answers = {
    CustomersByText: () => ({ customersByText: [] }),
    CustomerStandingAtRegistry: () => ({ customerStanding: nothingToCheck }),
  };
  return openPage(<CustomerCard customer={customer} affairs={undefined} reload={() => Promise.resolve()} />, {
    answers: { ...usual, ...answers },
    permissions: may,
  });
}

describe("a customer's card", () => {
  test("warns before invoicing to a company that was struck off, and says when that was checked", async () => {
    openCard(company, { CustomerStandingAtRegistry: () => ({ customerStanding: struckOff }) });
    expect((await screen.findByRole("alert")).textContent).toContain("Clientul este radiat");
    const standing = screen.getByRole("region", { name: "Situația la ANAF" });
    expect(standing.textContent).toMatch(/Radiat.*Neplătitor de TVA.*Verificat 28\.11\.2026/);
  });

  test("asks the register anew, taking over the name only when told to", async () => {
    const { user, inputsOf } = openCard(company, {
      CustomerStandingAtRegistry: () => ({ customerStanding: struckOff }),
      RefreshCustomerFromRegistry: () => ({ refreshCustomerFromRegistry: { ...company, version: 4 } }),
    });
    await user.click(await screen.findByRole("button", { name: "Verifică acum" }));
    await user.click(await screen.findByRole("button", { name: "Preia și denumirea și adresa" }));
    await waitFor(() =>
      expect(inputsOf("RefreshCustomerFromRegistry")).toEqual([
        { customerId: company.id, takeNameAndAddress: false },
        { customerId: company.id, takeNameAndAddress: true },
      ]),
    );
  });

  test("says nothing of the register for a person", async () => {
    openCard(person);
    expect(await screen.findByLabelText(/^CNP/)).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole("region", { name: "Situația la ANAF" })).toBeNull());
  });

  test("shows a CNP masked, and whole only to somebody who asks, which is written down", async () => {
    const { user, inputsOf } = openCard(person, {
      RevealCnp: () => ({ revealCnp: { __typename: "RevealedCnp", cnp: "1800101221144" } }),
    });
    expect(await screen.findByDisplayValue("180••••••1144")).toBeTruthy();
    expect(document.body.textContent).not.toContain("1800101221144");
    await user.click(screen.getByRole("button", { name: "Arată CNP-ul întreg" }));
    expect(await screen.findByText(/CNP 1800101221144\. Consultarea a fost consemnată/)).toBeTruthy();
    expect(inputsOf("RevealCnp")).toEqual([{ customerId: person.id }]);
  });

  test("saves over the version that was read, and keeps what was typed when another was faster", async () => {
    const { user, inputsOf } = openCard(company, {
      UpdateCustomer: () => ({ updateCustomer: { __typename: "VersionConflict", message: "Altcineva a salvat." } }),
    });
    const phone = await screen.findByRole("textbox", { name: "Telefon" });
    await user.type(phone, "0722000111");
    await user.click(screen.getByRole("button", { name: "Salvează" }));
    expect(await screen.findByText("Datele s-au schimbat între timp")).toBeTruthy();
    expect(inputsOf("UpdateCustomer")).toMatchObject([{ expectedVersion: 3, phone: "0722000111" }]);
    expect((phone as HTMLInputElement).value).toBe("0722000111");
  });

  test("that takes a code of another card keeps the focus at the code, and leads to that card", async () => {
    const message = "Clientul Comerț Model S.R.L. are deja acest cod fiscal.";
    const taken = { __typename: "DuplicateCustomer", message, customerId: "k", customerName: "Comerț Model S.R.L." };
    const { user } = openCard(company, { UpdateCustomer: () => ({ updateCustomer: taken }) });
    const code = await screen.findByRole("textbox", { name: /^CUI/ });
    await user.clear(code);
    await user.type(code, "800001026");
    await user.click(screen.getByRole("button", { name: "Salvează" }));
    const link = await screen.findByRole("link", { name: "Deschide Comerț Model S.R.L." });
    expect(link.getAttribute("href")).toBe("/c/atelier/customers/k");
    await waitFor(() => expect(document.activeElement).toBe(code));
    expect(code.getAttribute("aria-invalid")).toBe("true");
  });

  test("adds a contact in a dialog", async () => {
    const { user, inputsOf } = openCard(company, {
      CreateContact: () => ({ createContact: { __typename: "Contact", id: "k", version: 1 } }),
    });
    await user.click(await screen.findByRole("button", { name: "Adaugă o persoană" }));
    const dialog = await screen.findByRole("dialog", { name: "Persoană nouă" });
    await user.type(within(dialog).getByRole("textbox", { name: /^Nume/ }), "Dumitrescu");
    await user.type(within(dialog).getByRole("textbox", { name: /^Prenume/ }), "Ioana");
    await user.click(within(dialog).getByRole("checkbox", { name: "Facturi și notificări de plată" }));
    await user.click(within(dialog).getByRole("button", { name: "Salvează" }));
    await waitFor(() =>
      expect(inputsOf("CreateContact")).toMatchObject([
        { customerId: company.id, familyName: "Dumitrescu", givenName: "Ioana", roles: ["BILLING"] },
      ]),
    );
  });
});

describe("a new customer", () => {
  const known = { id: "k", name: "Comerț Model S.R.L.", fiscalCode: "800001026" };

  test("with a code that another card bears is pointed to that card while it is typed", async () => {
    const { user } = openPage(<NewCustomerPage />, {
      answers: { CustomersByText: () => ({ customersByText: [known] }) },
      permissions: may,
    });
    await user.type(await screen.findByRole("textbox", { name: /^CUI/ }), "RO800001026");
    const link = await screen.findByRole("link", { name: "Comerț Model S.R.L." });
    expect(link.getAttribute("href")).toBe("/c/atelier/customers/k");
  });

  test("is filled in from the register by its code alone", async () => {
    const found = {
      fiscalCode: "800001026",
      name: "COMERȚ MODEL S.R.L.",
      tradeRegisterNumber: "J40/2217/2015",
      phone: "",
      isVatRegistered: true,
      address: { ...company.address, street: "Bd. Exemplului nr. 3", city: "SECTOR3", county: "RO-B" },
    };
    const { user } = openPage(<NewCustomerPage />, {
      answers: {
        CustomersByText: () => ({ customersByText: [] }),
        LookUpCompany: () => ({ lookUpCompany: { outcome: "FOUND", message: "Găsit.", company: found } }),
      },
      permissions: may,
    });
    await user.type(await screen.findByRole("textbox", { name: /^CUI/ }), "800001026");
    await user.tab();
    expect(await screen.findByDisplayValue("COMERȚ MODEL S.R.L.")).toBeTruthy();
    expect(screen.getByDisplayValue("RO800001026")).toBeTruthy();
    expect(screen.getByDisplayValue("Sector 3")).toBeTruthy();
  });
});
