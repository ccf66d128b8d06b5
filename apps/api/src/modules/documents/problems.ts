import { Problem, type DocumentState } from "@softmanager/domain";
import { EmailNotVerified } from "../identity/index.ts";
import { AdvanceExceeded } from "./correction-problems.ts";

/** Also of another company's: whether it exists is none of the caller's business. Only acts on many documents name it. */
export class DocumentNotFound extends Problem {
  readonly code = "NOT_FOUND";
  constructor() {
    super("The document was not found.");
  }
}

export class DocumentNotDraft extends Problem {
  readonly code = "DOCUMENT_NOT_DRAFT";
  constructor(readonly state: DocumentState) {
    super(`Only a draft can be changed or issued; this document is ${state}.`);
  }
}

export class DocumentNotIssued extends Problem {
  readonly code = "DOCUMENT_NOT_ISSUED";
  constructor(readonly state: DocumentState) {
    super(`Only an issued document can be cancelled or corrected; this one is ${state}.`);
  }
}

/** The hold before issuing runs; undo it to go on editing. */
export class DocumentHeld extends Problem {
  readonly code = "DOCUMENT_HELD";
  constructor(readonly issueAt: string) {
    super(`The document will be issued at ${issueAt}.`);
  }
}

/** A mandatory piece that the document lacks. */
export interface Missing {
  path: string;
  code: string;
  rule: string | null;
  message: string;
}

export class DocumentIncomplete extends Problem {
  readonly code = "DOCUMENT_INCOMPLETE";
  constructor(readonly missing: readonly Missing[]) {
    super(`The document lacks: ${missing.map(({ path }) => path).join(", ")}.`);
  }
}

/** Inside one series dates never go back. */
export class IssueDateBeforeLast extends Problem {
  readonly code = "ISSUE_DATE_BEFORE_LAST";
  constructor(readonly lastIssueDate: string) {
    super(`The last document of this series was issued on ${lastIssueDate}.`);
  }
}

export class IssueDateInFuture extends Problem {
  readonly code = "ISSUE_DATE_IN_FUTURE";
  constructor(readonly issueDate: string) {
    super(`${issueDate} is in the future.`);
  }
}

export class ExchangeRateMissing extends Problem {
  readonly code = "EXCHANGE_RATE_MISSING";
  constructor(
    readonly currency: string,
    readonly date: string,
  ) {
    super(`There is no exchange rate of ${currency} for ${date}.`);
  }
}

/** No series takes documents of this kind. */
export class SeriesMissing extends Problem {
  readonly code = "SERIES_MISSING";
  constructor(readonly kind: string) {
    super(`There is no series for ${kind}.`);
  }
}

/** The series is for other people of the company. */
export class SeriesNotAllowed extends Problem {
  readonly code = "SERIES_NOT_ALLOWED";
  constructor(readonly prefix: string) {
    super(`Series ${prefix} is for other people of the company.`);
  }
}

export class SeriesPrefixTaken extends Problem {
  readonly code = "SERIES_PREFIX_TAKEN";
  constructor(readonly prefix: string) {
    super(`The prefix ${prefix} belongs to another series.`);
  }
}

/** Numbers were already taken from it: its name and its way of counting stay, its numbers never go back. */
export class SeriesInUse extends Problem {
  readonly code = "SERIES_IN_USE";
  constructor(readonly prefix: string) {
    super(`Series ${prefix} has issued documents.`);
  }
}

/** It was mailed, shown or uploaded: from now on only another document corrects it. */
export class DocumentDispatched extends Problem {
  readonly code = "DOCUMENT_DISPATCHED";
  constructor(readonly number: string) {
    super(`${number} has left the house and can only be corrected.`);
  }
}

/** More would be taken back than the document still has. Amounts with VAT, in its currency. */
export class CorrectionExceedsOriginal extends Problem {
  readonly code = "CORRECTION_EXCEEDS_ORIGINAL";
  readonly number: string;
  readonly remaining: string;
  readonly currency: string;
  constructor({ number, remaining, currency }: { number: string; remaining: string; currency: string }) {
    super(`At most ${remaining} ${currency} of ${number} can be taken back.`);
    this.number = number;
    this.remaining = remaining;
    this.currency = currency;
  }
}

export class ExternalIdTaken extends Problem {
  readonly code = "EXTERNAL_ID_TAKEN";
  constructor(readonly externalId: string) {
    super(`A document with the external id ${externalId} exists.`);
  }
}

/** The period was closed: nothing of it changes any more. */
export class PeriodClosed extends Problem {
  readonly code = "PERIOD_CLOSED";
  constructor(
    /** ISO date. */
    readonly closedThrough: string,
    date: string,
  ) {
    super(`${date} lies in the period that is closed through ${closedThrough}.`);
  }
}

/** Money was received for it, or another document corrects it. */
export class DocumentHasMovements extends Problem {
  readonly code = "DOCUMENT_HAS_MOVEMENTS";
  constructor(readonly number: string) {
    super(`${number} has payments or corrections.`);
  }
}

/** What can stand in the way of a number. */
export const issuingProblems = [
  EmailNotVerified,
  DocumentNotDraft,
  DocumentHeld,
  DocumentIncomplete,
  IssueDateBeforeLast,
  IssueDateInFuture,
  ExchangeRateMissing,
  CorrectionExceedsOriginal,
  AdvanceExceeded,
  PeriodClosed,
  SeriesNotAllowed,
];
