import type { DocumentKind } from "@softmanager/domain";

/** Kinds that can be written, in the order in which people think of them. */
export const writtenKinds = ["INVOICE", "PROFORMA", "CREDIT_NOTE"] as const satisfies readonly DocumentKind[];
export type WrittenKind = (typeof writtenKinds)[number];
