import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";

interface Asking {
  db: Kysely<Database>;
  companyId: string;
}

/** The advances that a document took back. */
export function advancesTakenBy(asking: Asking, documentId: string) {
  return links(asking, { of: "documentId", is: documentId, other: "advanceId" });
}

/** The documents that took an advance back, the cancelled ones left out. */
export async function takersOf(asking: Asking, advanceId: string) {
  const found = await links(asking, { of: "advanceId", is: advanceId, other: "documentId" });
  return found.filter(({ document }) => document.state === "ISSUED");
}

interface Side {
  of: "documentId" | "advanceId";
  is: string;
  other: "documentId" | "advanceId";
}

async function links({ db, companyId }: Asking, { of, is, other }: Side) {
  const rows = await db
    .selectFrom("advanceSettlement")
    .innerJoin("document", (join) =>
      join
        .onRef("document.companyId", "=", "advanceSettlement.companyId")
        .onRef("document.id", "=", `advanceSettlement.${other}`),
    )
    .where("advanceSettlement.companyId", "=", companyId)
    .where(`advanceSettlement.${of}`, "=", is)
    .groupBy(["document.id", "document.kind", "document.state", "document.numberText", "document.issueDate"])
    .orderBy("document.issueDate")
    .orderBy("document.id")
    .select(["document.id", "document.kind", "document.state", "document.numberText as number", "document.issueDate"])
    .select(sql<string>`sum(advance_settlement.taxable)`.as("net"))
    .execute();
  return rows.map(({ net, ...document }) => ({ document, net }));
}
