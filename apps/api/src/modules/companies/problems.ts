import { Problem } from "@softmanager/domain";

/** One fiscal code has one account; whoever works for the company asks its administrator. */
export class CompanyAlreadyRegistered extends Problem {
  readonly code = "COMPANY_ALREADY_REGISTERED";
  constructor(
    readonly fiscalCode: string,
    readonly supportEmail: string,
  ) {
    super(`${fiscalCode} has an account already.`);
  }
}

/** On one day a company has one standing towards VAT. */
export class VatPeriodsOverlap extends Problem {
  readonly code = "VAT_PERIODS_OVERLAP";
  constructor(
    readonly validFrom: string,
    readonly validTo: string | null,
  ) {
    super(`Another VAT period covers days from ${validFrom} to ${validTo ?? "open"}.`);
  }
}

/** The account is on the company's list already. */
export class DuplicateBankAccount extends Problem {
  readonly code = "DUPLICATE_BANK_ACCOUNT";
  constructor(readonly iban: string) {
    super(`${iban} is on the list already.`);
  }
}
