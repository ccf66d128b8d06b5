import { Problem } from "@softmanager/domain";

/** Nothing is owed because of it: a draft, a proforma, a cancelled document, or none of this company's. */
export class DocumentNotPayable extends Problem {
  readonly code = "DOCUMENT_NOT_PAYABLE";
  constructor(readonly documentId: string) {
    super(`Nothing can be paid on document ${documentId}.`);
  }
}

/** More would be paid than is owed. `balance` is what is still owed, in `currency`. */
export class AllocationExceedsBalance extends Problem {
  readonly code = "ALLOCATION_EXCEEDS_BALANCE";
  readonly documentId: string;
  readonly number: string;
  readonly balance: string;
  readonly currency: string;
  constructor(owed: { documentId: string; number: string; balance: string; currency: string }) {
    super(`${owed.number} owes ${owed.balance} ${owed.currency}.`);
    this.documentId = owed.documentId;
    this.number = owed.number;
    this.balance = owed.balance;
    this.currency = owed.currency;
  }
}
