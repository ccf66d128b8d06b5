import type { Scope } from "../../platform/scope.ts";
import { kinds } from "./kinds.ts";
import { settlementsIn } from "./model/settlement.ts";
import type { Issued } from "./write-frozen.ts";

/** Writes which advances the documents took back, line by line. */
export async function writeSettlements({ db, companyId }: Scope, issued: readonly Issued[]): Promise<void> {
  const rows = issued.flatMap(({ draft, frozen }) =>
    settlementsIn(frozen.calculated, kinds[draft.kind]?.owes ?? 0).map(({ taxable, taxation, ...settlement }) => ({
      companyId,
      documentId: draft.id,
      ...settlement,
      ...taxation,
      taxable: taxable.toFixed(2),
    })),
  );
  if (rows.length > 0) await db.insertInto("advanceSettlement").values(rows).execute();
}
