import type { ContentLine, DocumentContent } from "@softmanager/domain";
import { issueAt, type Issue } from "@softmanager/inputs";
import { InvalidInput } from "../../platform/problems.ts";
import type { Scope } from "../../platform/scope.ts";
import { noteUses } from "../../platform/search.ts";

/**
 * What a draft points to must be the company's own: a customer, products, a work point. A link that was good when it
 * was made and leads nowhere since is dropped; the draft keeps what it copied.
 */
export async function withGoodLinks(
  scope: Scope,
  content: DocumentContent,
  before: DocumentContent | null,
): Promise<DocumentContent> {
  const { customerId, workPointId } = content;
  const products = await presentIds(scope, "product", productIdsOf(content));
  const customers = await presentIds(scope, "customer", customerId ? [customerId] : []);
  const workPoints = await presentIds(scope, "workPoint", workPointId ? [workPointId] : []);
  const known = new Set(before ? productIdsOf(before) : []);
  const issues = content.lines.flatMap(({ productId }, index): Issue[] =>
    !productId || products.has(productId) || known.has(productId) ? [] : [told(scope, `lines.${index}.productId`)],
  );
  if (customerId && !customers.has(customerId)) issues.push(told(scope, "customerId"));
  const isWorkPointGone = Boolean(workPointId && !workPoints.has(workPointId));
  if (isWorkPointGone && before?.workPointId !== workPointId) issues.push(told(scope, "workPointId"));
  if (issues.length > 0) throw new InvalidInput(issues);
  return {
    ...content,
    lines: withProductsAmong(content.lines, products),
    workPointId: isWorkPointGone ? null : workPointId,
  };
}

/** Those products in the lines that were not deleted since; what is found cannot be deleted meanwhile. */
export async function liveProducts(scope: Scope, contents: readonly DocumentContent[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(contents.flatMap(productIdsOf))];
  if (ids.length === 0) return new Set();
  const live = await selectIds(scope, "product", ids).orderBy("id").forKeyShare().execute();
  return new Set(live.map(({ id }) => id));
}

/** Brings the customer and the products that were just picked to the front of quick searches. */
export async function notePicks(scope: Scope, content: DocumentContent, before: DocumentContent | null): Promise<void> {
  const { customerId } = content;
  const known = new Set(before ? productIdsOf(before) : []);
  const picked = productIdsOf(content).filter((id) => !known.has(id));
  await noteUses(scope, { kind: "PRODUCT", ids: picked });
  if (customerId && customerId !== before?.customerId) await noteUses(scope, { kind: "CUSTOMER", ids: [customerId] });
}

function productIdsOf({ lines }: DocumentContent): string[] {
  return [...new Set(lines.flatMap(({ productId }) => productId ?? []))];
}

/** The lines without the links to products that are gone. */
export function withProductsAmong(lines: readonly ContentLine[], present: ReadonlySet<string>): ContentLine[] {
  return lines.map((line) => (line.productId && !present.has(line.productId) ? { ...line, productId: null } : line));
}

type Linked = "customer" | "product" | "workPoint";

async function presentIds(scope: Scope, table: Linked, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = ids.length === 0 ? [] : await selectIds(scope, table, ids).execute();
  return new Set(rows.map(({ id }) => id));
}

function selectIds({ db, companyId }: Scope, table: Linked, ids: readonly string[]) {
  return db
    .selectFrom(table)
    .where("companyId", "=", companyId)
    .where("id", "in", [...ids])
    .select("id");
}

function told({ language }: Scope, path: string): Issue {
  return issueAt(`content.${path}`, { code: "UNKNOWN_RECORD", language });
}
