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
    streetAdditional: "Parter",
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

/** Jars on a shelf under a ridge of mountains. */
export const logo = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="160" viewBox="0 0 480 160">
  <path d="M12 108 L56 44 L78 74 L104 28 L156 108 Z" fill="#2f5d50"/>
  <path d="M104 28 L118 50 L108 58 L100 50 L92 56 Z" fill="#ffffff"/>
  <rect x="12" y="116" width="144" height="8" rx="2" fill="#7a4b2a"/>
  <g fill="#d98e2b"><rect x="34" y="84" width="24" height="32" rx="5"/><rect x="110" y="84" width="24" height="32" rx="5"/></g>
  <rect x="71" y="78" width="27" height="38" rx="5" fill="#a63d40"/>
  <g fill="#f3ead7"><rect x="36" y="78" width="20" height="7" rx="2"/><rect x="112" y="78" width="20" height="7" rx="2"/><rect x="74" y="72" width="21" height="7" rx="2"/></g>
  <g fill="#2b2622" font-family="Liberation Serif, DejaVu Serif, Georgia, serif">
    <text x="178" y="76" font-size="44" font-weight="700">Cămara</text>
    <text x="178" y="120" font-size="40">Carpatină</text>
  </g>
</svg>`;
