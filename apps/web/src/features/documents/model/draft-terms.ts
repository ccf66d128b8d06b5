import type { DocumentKind, Seller, SettingSources, TemplateChoice } from "@softmanager/domain";

/** What the server knows about a draft besides its content. */
export interface DraftTerms {
  kind: DocumentKind;
  seller: Seller;
  template: TemplateChoice;
  /** What decides the values that nobody wrote. */
  settings: SettingSources;
  /** Civil date of the company, ISO. */
  today: string;
  /** When the hold before issuing ends, ISO instant; null while it is written. */
  issueAt: string | null;
}

/** The series the number will come from; `nextNumberText` is a hint, nothing is reserved. */
export interface DraftSeries {
  id: string;
  prefix: string;
  nextNumberText: string;
  /** The work point that its documents are issued from. */
  workPointId: string | null;
}
