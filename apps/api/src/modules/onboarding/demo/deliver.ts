import { createPublicLink, noteLinkView, sendDocument } from "../../delivery/index.ts";
import type { Books, Visitor } from "./books.ts";
import { minutesAfter } from "./moments.ts";

interface Delivering {
  at: Date;
  documentId: string;
}

/** Sends a document; the link goes with it. */
export async function mail(books: Books, { at, documentId, email }: Delivering & { email: string }): Promise<void> {
  await books.act(at, sendDocument, { documentId, recipients: [{ email }] });
}

/** Addresses that are nobody's (RFC 5737), shortened as the page keeps them, and what people open links with. */
const visitors: readonly Visitor[] = [
  { address: "198.51.100.0", userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0" },
  { address: "203.0.113.0", userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) Mobile Safari/604.1" },
];

/** Somebody opens the link of a document, and takes the PDF along. */
export async function visit(books: Books, { at, documentId }: Delivering): Promise<void> {
  const { linkId } = await books.act(at, createPublicLink, { documentId });
  for (const [index, visitor] of visitors.entries()) {
    const later = minutesAfter(at, (index + 1) * 180);
    if (later > books.now) return;
    const kind = index === 0 ? ("VIEW" as const) : ("DOWNLOAD" as const);
    await books.actFor({ ...visitor, at: later }, noteLinkView, { linkId, documentId, kind });
  }
}
