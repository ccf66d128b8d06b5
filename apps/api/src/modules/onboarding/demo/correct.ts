import { cancelDocument, issueDocument, stornoDocument } from "../../documents/index.ts";
import type { Books } from "./books.ts";
import { minutesAfter } from "./moments.ts";

interface Correcting {
  at: Date;
  documentId: string;
}

/** Cancels a document that nobody outside has seen. What was still going on with it is finished first. */
export async function cancel(books: Books, { at, documentId, reason }: Correcting & { reason: string }): Promise<void> {
  await books.settle();
  const { version } = await books.read((db) =>
    db
      .selectFrom("document")
      .where("companyId", "=", books.companyId)
      .where("id", "=", documentId)
      .select("version")
      .executeTakeFirstOrThrow(),
  );
  await books.act(at, cancelDocument, { documentId, expectedVersion: version, reason });
}

/** Takes an invoice back, whole or for so much of its first line. */
export async function takeBack(
  books: Books,
  { at, documentId, quantity }: Correcting & { quantity: string | null },
): Promise<void> {
  const lines = quantity ? [{ position: 1, quantity }] : null;
  const storno = await books.act(at, stornoDocument, { documentId, lines });
  const issuing = { documentId: storno.documentId, expectedVersion: 1, holdSeconds: 0 };
  await books.act(minutesAfter(at, 3), issueDocument, issuing);
}
