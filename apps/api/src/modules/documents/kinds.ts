import type { DocumentKind } from "@softmanager/domain";

/** What makes one kind of document different from another; everything else is shared. */
export interface KindDeclaration {
  /** Prefix of the series every company starts with. */
  seriesPrefix: string;
  /** Money is owed because of it: 1 the customer owes, -1 the company owes, 0 nobody. */
  owes: 1 | -1 | 0;
  /** Whether it corrects another document. */
  corrects: boolean;
}

/** Kinds that can be written today; a kind without a declaration is refused. */
export const kinds: Partial<Record<DocumentKind, KindDeclaration>> = {
  INVOICE: { seriesPrefix: "F", owes: 1, corrects: false },
  CREDIT_NOTE: { seriesPrefix: "S", owes: -1, corrects: true },
  PROFORMA: { seriesPrefix: "P", owes: 0, corrects: false },
};

export const writableKinds = Object.keys(kinds) as DocumentKind[];
