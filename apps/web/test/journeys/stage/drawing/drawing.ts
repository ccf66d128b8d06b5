import { composeSnapshot, type Buyer } from "@softmanager/domain";
import { documentView } from "@softmanager/documents";
import { createRenderer } from "@softmanager/documents/browser";
import { fixtures } from "@softmanager/documents/fixtures";
import { contentOf, termsOf } from "../../../../src/features/documents/model/from-api.ts";
import type { DraftForEditingQuery } from "../../../../src/features/documents/operations.generated.ts";

type Issued = DraftForEditingQuery["document"];

declare global {
  interface Window {
    drawing: typeof drawing;
  }
}

const renderer = createRenderer();

/** What a test asks of the browser's own renderer: the same Web Worker that draws beside the form. */
const drawing = {
  /** The SHA-256 of every fixture by its name. */
  async fingerprints(): Promise<Record<string, string>> {
    const prints: Record<string, string> = {};
    for (const { name, snapshot, options, logo } of fixtures) {
      prints[name] = await sha256Of(await renderer.render(documentView(snapshot, options), logo));
    }
    return prints;
  },

  /** The SHA-256 of an issued document, drawn here from what the API says of it. */
  async fingerprintOf(document: Issued): Promise<string> {
    const { kind, seller, template, today } = termsOf(document);
    const content = contentOf(document.content);
    const issueDate = content.issueDate ?? today;
    const snapshot = composeSnapshot({ kind, content, issueDate, buyer: content.buyer as Buyer, seller, template });
    const view = documentView(snapshot, { language: content.language, numberText: document.number, isDraft: false });
    return sha256Of(await renderer.render(view));
  },
};
window.drawing = drawing;

async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
