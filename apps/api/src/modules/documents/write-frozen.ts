import { decimal, zero } from "@softmanager/domain";
import { sql } from "kysely";
import { given, prepared } from "../../platform/prepared.ts";
import type { Scope } from "../../platform/scope.ts";
import type { Composed } from "./compose.ts";
import { setAgainst } from "./corrections.ts";
import { kinds } from "./kinds.ts";
import type { LockedDraft } from "./lock-drafts.ts";
import { writeSettlements } from "./write-settlements.ts";

/** A draft with all that it will say; only its number is still to come. */
export interface Issued extends Composed {
  draft: LockedDraft;
  /** The membership that wished it; null is the service itself. */
  issuedBy: string | null;
  sendsMail: boolean | null;
}

/** Writes the snapshots, the lines and what is owed. */
export async function writeFrozen(scope: Scope, issued: readonly Issued[]): Promise<void> {
  const { db, companyId } = scope;
  const owed = await owedBecauseOf(scope, issued);
  await prepared(
    db,
    sql`
    with lines as (
      insert into document_line (company_id, document_id, position, product_id, name, code, quantity, unit_code,
        net_unit_price, net, vat, gross, tax_category, tax_rate)
      select ${companyId}::uuid, document_id, position, product_id, name, code, quantity, unit_code, net_unit_price, net,
             vat, gross, tax_category, tax_rate
        from ${given(issued.flatMap(linesOf), lineColumns)}
    ), balances as (
      insert into document_balance (company_id, document_id, customer_id, currency, due_date, payable, paid, credited)
      select ${companyId}::uuid, document_id, customer_id, currency, due_date, payable, 0, credited
        from ${given(owed, balanceColumns)}
    )
    insert into document_snapshot (company_id, document_id, snapshot, sha256)
    select ${companyId}::uuid, document_id, snapshot, sha256
      from ${given(issued.map(snapshotOf), { document_id: "uuid", snapshot: "text", sha256: "text" })}`,
  );
  await writeSettlements(scope, issued);
}

function snapshotOf({ draft, frozen }: Issued) {
  return { document_id: draft.id, snapshot: frozen.canonical, sha256: frozen.sha256 };
}

const lineColumns = {
  document_id: "uuid",
  position: "int",
  product_id: "uuid",
  name: "text",
  code: "text",
  quantity: "numeric",
  unit_code: "text",
  net_unit_price: "numeric",
  net: "numeric",
  vat: "numeric",
  gross: "numeric",
  tax_category: "text",
  tax_rate: "numeric",
};

function linesOf({ draft, frozen }: Issued) {
  return frozen.calculated.lines.map((line, index) => ({
    document_id: draft.id,
    position: index + 1,
    product_id: line.productId,
    name: line.name,
    code: line.code,
    quantity: line.quantity,
    unit_code: line.unitCode,
    net_unit_price: line.netUnitPrice,
    net: line.net,
    vat: line.vat,
    gross: line.gross,
    tax_category: line.taxCategory,
    tax_rate: line.taxRate,
  }));
}

const balanceColumns = {
  document_id: "uuid",
  customer_id: "uuid",
  currency: "text",
  due_date: "date",
  payable: "numeric",
  credited: "numeric",
};

/** What is owed; a correction is first set against what is open of the document it corrects, and only the rest is owed. */
async function owedBecauseOf(scope: Scope, issued: readonly Issued[]): Promise<object[]> {
  const owed: object[] = [];
  for (const { draft, content, frozen } of issued) {
    const owes = kinds[draft.kind]?.owes ?? 0;
    if (owes === 0) continue;
    const payable = decimal(frozen.calculated.totals.payable);
    const credited = draft.correctsDocumentId ? await setAgainst(scope, draft.correctsDocumentId, payable) : zero;
    owed.push({
      document_id: draft.id,
      customer_id: draft.customerId,
      currency: content.currency,
      due_date: content.dueDate,
      payable: (owes === 1 ? payable : payable.negated()).toFixed(2),
      credited: (owes === 1 ? credited : credited.negated()).toFixed(2),
    });
  }
  return owed;
}
