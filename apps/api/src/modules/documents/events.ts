import type { DocumentKind } from "@softmanager/domain";
import type { Fact } from "../../platform/fact.ts";

interface IssuedDocument {
  documentId: string;
  kind: DocumentKind;
  /** What whoever issued it said of mailing it; null left it to the rules. */
  sendsMail: boolean | null;
}

/** A draft got its number; from here on it only ever becomes cancelled. */
export function documentIssued({ documentId, ...payload }: IssuedDocument): Fact {
  return { name: "DocumentIssued", version: 1, subjectType: "document", subjectId: documentId, payload };
}

/** An issued document that had not left the house was cancelled; its number stays in the register. */
export function documentCancelled({ documentId, kind }: { documentId: string; kind: DocumentKind }): Fact {
  return { name: "DocumentCancelled", version: 1, subjectType: "document", subjectId: documentId, payload: { kind } };
}
