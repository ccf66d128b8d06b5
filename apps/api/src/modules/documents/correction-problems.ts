import { Problem, type DocumentKind } from "@softmanager/domain";

/** More would be taken back of an advance than is left of it. Amounts with VAT, in its currency. */
export class AdvanceExceeded extends Problem {
  readonly code = "ADVANCE_EXCEEDED";
  readonly number: string;
  readonly remaining: string;
  readonly currency: string;
  constructor({ number, remaining, currency }: { number: string; remaining: string; currency: string }) {
    super(`At most ${remaining} ${currency} of advance ${number} can be taken back.`);
    this.number = number;
    this.remaining = remaining;
    this.currency = currency;
  }
}

/** Only invoices and credit notes are corrected by another document; one without fiscal value is cancelled. */
export class DocumentNotCorrectable extends Problem {
  readonly code = "DOCUMENT_NOT_CORRECTABLE";
  constructor(readonly kind: DocumentKind) {
    super(`A document of kind ${kind} is not corrected by another document; cancel it.`);
  }
}

/** It makes up for a credit note issued by mistake: what it restored is taken back of the invoice itself. */
export class CorrectOriginalInstead extends Problem {
  readonly code = "CORRECT_ORIGINAL_INSTEAD";
  constructor(readonly number: string) {
    super(`The document corrects another one; correct ${number} instead.`);
  }
}

/** Everything was already taken back. */
export class NothingLeftToCorrect extends Problem {
  readonly code = "NOTHING_LEFT_TO_CORRECT";
  constructor(readonly number: string) {
    super(`Nothing of ${number} is left to correct.`);
  }
}

/** A copy would claim to correct what it has nothing to do with. */
export class DocumentNotDuplicable extends Problem {
  readonly code = "DOCUMENT_NOT_DUPLICABLE";
  constructor(readonly kind: DocumentKind) {
    super(`A document of kind ${kind} is not duplicated.`);
  }
}
