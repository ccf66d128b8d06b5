import { isFiscalCode } from "@softmanager/domain";

/** Invented codes lie above any that were given out; each demo company has its own, since codes are never shared. */
function fiscalCodeOf(ordinal: number): string {
  const body = 800_000_299 + ordinal;
  const digits = Array.from({ length: 10 }, (_, check) => `${body}${check}`);
  return digits.find(isFiscalCode) ?? "";
}

/** What the demo company and its person sign up with; the ordinal counts the demo companies so far, from 1. */
export function signUpOf(ordinal: number, password: string) {
  return {
    company: {
      fiscalCode: fiscalCodeOf(ordinal),
      name: profile.name,
      tradeRegisterNumber: profile.tradeRegisterNumber,
      vatStatus: "PAYER" as const,
      vatSince: "2017-03-01",
      address: profile.address,
      phone: profile.phone,
      email: profile.email,
    },
    person: {
      givenName: "Ilinca",
      familyName: "Dragoș",
      email: ordinal === 1 ? "ilinca@camaracarpatina.example" : `ilinca+${ordinal}@camaracarpatina.example`,
      username: "ilinca",
      password,
      language: "ro" as const,
    },
  };
}

export const profile = {
  name: "Cămara Carpatină S.R.L.",
  tradeRegisterNumber: "J08/1415/2016",
  shareCapital: { registered: "45000", subscribed: "45000", paidUp: "45000" },
  address: {
    street: "Str. Lungă nr. 84",
    city: "Brașov",
    postalCode: "500051",
    county: "RO-BV",
    country: "RO",
  },
  phone: "+40 268 000 184",
  email: "comenzi@camaracarpatina.example",
  website: "https://camaracarpatina.example",
};

/** Before it was registered for VAT. */
export const smallYears = { status: "NONE" as const, validFrom: "2016-05-09", validTo: "2017-02-28" };

/** The account numbers say that they are no real ones; their check digits are right. */
export const bankAccounts = [
  {
    bankName: "Banca Transilvania",
    iban: "RO12BTRLRONCRT0DEMO00001",
    swift: "BTRLRO22",
    currency: "RON",
    isDefault: true,
  },
  {
    bankName: "BRD – Groupe Société Générale",
    iban: "RO21BRDEEURSV0DEMO000002",
    swift: "BRDEROBU",
    currency: "EUR",
    isDefault: true,
  },
];

export const workPoint = {
  name: "Atelier și depozit Râșnov",
  address: "Str. Caraiman nr. 12, Râșnov, jud. Brașov",
  phone: "+40 268 000 185",
};

/** Printed on whatever the demo company writes. */
export const mentions = [
  { language: "ro" as const, text: "DEMO – societate și date inventate; document fără valoare fiscală." },
  { language: "en" as const, text: "DEMO – invented company and data; this document has no fiscal value." },
];
