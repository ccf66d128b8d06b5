import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";

interface Asking {
  db: Kysely<Database>;
  companyId: string;
}

/** By document: the advances that it took back. */
export function advancesTakenBy(asking: Asking, documentIds: readonly string[]) {
  return links(asking, { of: "documentId", are: documentIds, other: "advanceId" });
}

/** By advance: the documents that took it back, the cancelled ones left out. */
export async function takersOf(asking: Asking, advanceIds: readonly string[]) {
  const found = await links(asking, { of: "advanceId", are: advanceIds, other: "documentId" });
  const issued = [...found].map(
    ([id, takers]) => [id, takers.filter(({ document }) => document.state === "ISSUED")] as const,
  );
  return new Map(issued);
}

/** The document on the other side, and how much was taken, without VAT. */
export type SettlementLink = Awaited<ReturnType<typeof rowsOf>>[number]["link"];

interface Side {
  of: "documentId" | "advanceId";
  are: readonly string[];
  other: "documentId" | "advanceId";
}

async function links(asking: Asking, side: Side): Promise<Map<string, SettlementLink[]>> {
  const found = new Map<string, SettlementLink[]>();
  for (const { ownId, link } of await rowsOf(asking, side)) found.set(ownId, [...(found.get(ownId) ?? []), link]);
  return found;
}

async function rowsOf({ db, companyId }: Asking, { of, are, other }: Side) {
  const rows = await db
    .selectFrom("advanceSettlement")
    .innerJoin("document", (join) =>
      join
        .onRef("document.companyId", "=", "advanceSettlement.companyId")
        .onRef("document.id", "=", `advanceSettlement.${other}`),
    )
    .where("advanceSettlement.companyId", "=", companyId)
    .where(`advanceSettlement.${of}`, "in", [...are])
    .groupBy(`advanceSettlement.${of}`)
    .groupBy(["document.id", "document.kind", "document.state", "document.numberText", "document.issueDate"])
    .orderBy("document.issueDate")
    .orderBy("document.id")
    .select(["document.id", "document.kind", "document.state", "document.numberText as number", "document.issueDate"])
    .select(`advanceSettlement.${of} as ownId`)
    .select(sql<string>`sum(advance_settlement.taxable)`.as("net"))
    .execute();
  return rows.map(({ ownId, net, ...document }) => ({ ownId, link: { document, net } }));
}
