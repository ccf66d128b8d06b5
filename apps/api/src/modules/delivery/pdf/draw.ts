import type { Language } from "@softmanager/domain";
import { documentView, type DocumentView } from "@softmanager/documents";
import type { Said } from "../../documents/index.ts";
import type { Services } from "../../../platform/services.ts";

/** What a document shows, in a language; another than its own makes a copy, marked so. */
export function viewOf({ snapshot, number, nextNumberHint, state }: Said, language?: Language): DocumentView {
  return documentView(snapshot, {
    language: language ?? snapshot.content.language,
    numberText: number,
    isDraft: state === "DRAFT",
    isCancelled: state === "CANCELLED",
    nextNumberHint,
  });
}

/** Draws a view with the company's logo of that day. */
export async function draw(
  { ports }: Pick<Services, "ports">,
  { view, companyId, logoSha256 }: { view: DocumentView; companyId: string; logoSha256: string | null },
): Promise<Uint8Array> {
  const logo = logoSha256 ? await ports.files.read({ companyId, sha256: logoSha256 }) : null;
  return ports.renderer.render(view, logo);
}
