import { recordAudit } from "./audit.ts";
import { writeOutbox } from "./outbox.ts";
import type { Scope } from "./scope.ts";
import { enterCompany } from "./tenancy.ts";
import type { PlainOutput, UseCase } from "./use-case.ts";

/**
 * Runs part of an act in the books of another company, within the same transaction: its facts and its audit row are
 * that company's. Only for what the service writes into the operator's own books.
 */
export async function inBooksOf<Output extends PlainOutput>(
  scope: Scope,
  { companyId, act }: { companyId: string; act: Pick<UseCase, "name" | "subject"> },
  work: (books: Scope) => Promise<Output>,
): Promise<Output> {
  await enterCompany(scope.em, companyId);
  const earlier = scope.changes.length;
  const books = scope.inside(companyId);
  const output = await work(books);
  await scope.em.flush();
  books.changes.push(...scope.changes.splice(earlier));
  await writeOutbox(books);
  await recordAudit(books, act, output);
  await enterCompany(scope.em, scope.companyId);
  return output;
}
