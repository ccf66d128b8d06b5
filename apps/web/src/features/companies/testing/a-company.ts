import type { CompanyPartsFragment } from "../operations.generated.ts";

/** A company as the API answers it, with the names of its types. */
export function aCompany(part: Partial<CompanyPartsFragment> = {}): CompanyPartsFragment & { __typename: "Company" } {
  return {
    __typename: "Company",
    id: "01a20c33-6dfa-76d1-919c-be91ac567880",
    version: 1,
    name: "Atelierul Digital S.R.L.",
    fiscalCode: "18547290",
    vatCode: "RO18547290",
    vatStatus: "PAYER",
    tradeRegisterNumber: "J29/1098/2019",
    euid: "ROONRC.J29/1098/2019",
    shareCapital: { registered: "200.00", subscribed: "200.00", paidUp: "200.00" },
    address: {
      street: "Str. Lămâiței nr. 12",
      streetAdditional: null,
      city: "Ploiești",
      postalCode: "100001",
      county: "RO-PH",
      country: "RO",
    },
    phone: "+40244123456",
    fax: null,
    email: "contact@atelier.example",
    website: null,
    timeZone: "Europe/Bucharest",
    language: "ro",
    currency: "RON",
    dueDateRule: { type: "DAYS", days: 30, months: null, day: null, onWorkingDay: false },
    priceMode: "NET",
    paymentMeansCode: "42",
    exchangeRatePolicy: "PREVIOUS_BANKING_DAY",
    issueHoldSeconds: 5,
    accentColor: "#0f766e",
    sellerBlock: {
      tradeRegisterNumber: true,
      euid: false,
      shareCapital: true,
      phone: true,
      fax: false,
      email: true,
      website: true,
      bankAccounts: true,
      workPoint: true,
    },
    warnings: [],
    bankAccounts: [],
    workPoints: [],
    vatPeriods: [],
    ...part,
  };
}

export const conflict = { __typename: "VersionConflict", message: "Datele s-au schimbat între timp." };
