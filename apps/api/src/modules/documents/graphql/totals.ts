import { sql, type Expression } from "kysely";
import { invalidArgument } from "../../../platform/errors.ts";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { countsOf, type TabCount } from "../../../platform/pagination.ts";
import { civilDate } from "../../../platform/request.ts";
import { isKey } from "../../../platform/key.ts";
import {
  documentsIn,
  isAskedFor,
  isNarrow,
  ofPayment,
  readFilter,
  type DocumentFilterValues,
} from "../documents-of.ts";
import { kinds } from "../kinds.ts";
import { findsOfDocuments } from "../search-entry.ts";
import type { DocumentSums } from "./totals.resolver.ts";

const maxSelected = 1000;

interface Asked {
  filter: unknown;
  ids: readonly string[] | null;
}

/** What the documents of a filter, or a selection of them, come to in each currency. */
export async function totalsPerCurrency(context: GraphQLContext, { filter, ids }: Asked): Promise<DocumentSums[]> {
  if (ids && (ids.length > maxSelected || !ids.every(isKey))) {
    throw invalidArgument("ids", `\`ids\` are keys of documents, at most ${maxSelected}.`);
  }
  if (ids?.length === 0) return [];
  const asked = readFilter(filter, context.language);
  const database = await db(context);
  const finds = await findsOfDocuments(database, asked.search);
  const counted = documentsIn(database, company(context))
    .where(isAskedFor(asked, civilDate(context)))
    .where("document.state", "<>", "CANCELLED")
    .$if(finds !== null, (begun) => begun.where(finds?.isFound("document.id") ?? sql<boolean>`true`))
    .$if(ids !== null && ids !== undefined, (begun) => begun.where("document.id", "in", [...(ids ?? [])]));
  return summed(counted).execute();
}

/** What documents come to, one row per currency. */
export function summed(documents: ReturnType<typeof documentsIn>) {
  return documents
    .groupBy("document.currency")
    .orderBy("document.currency")
    .select(["document.currency", sql<number>`count(*)::int`.as("count")])
    .select([signed("net").as("net"), signed("vat").as("vat"), signed("gross").as("gross")])
    .select(signed("payable").as("payable"))
    .select(sql<string>`coalesce(sum(document_balance.balance), 0.00)`.as("balance"));
}

/** Kinds whose amounts are printed with minus. */
const negativeKinds = Object.entries(kinds).flatMap(([kind, { owes }]) => (owes === -1 ? [kind] : []));

function signed(column: "net" | "vat" | "gross" | "payable") {
  const amount = sql.ref(`document.${column}`);
  return sql<string>`sum(case when document.kind = any (${negativeKinds}::text[]) then -${amount} else ${amount} end)`;
}

const tabs: Record<string, Pick<DocumentFilterValues, "states" | "payment">> = {
  ALL: {},
  DRAFTS: { states: ["DRAFT"] },
  OPEN: { payment: "OPEN" },
  DUE_SOON: { payment: "DUE_SOON" },
  OVERDUE: { payment: "OVERDUE" },
};

const owedDocument = "documentBalance.documentId";

/** How many documents each tab shows; the tab's own part of the filter takes the place of what was given. */
export async function countsPerTab(context: GraphQLContext, filter: unknown): Promise<TabCount<string>[]> {
  const { states: _states, payment: _payment, ...rest } = readFilter(filter, context.language);
  const database = await db(context);
  const today = civilDate(context);
  const companyId = company(context);
  const finds = await findsOfDocuments(database, rest.search);
  const narrow = documentsIn(database, companyId).where(isAskedFor(rest, today)).select("document.id");
  const matching = finds ? narrow.where(finds.isFound("document.id")) : narrow;
  const ofCompany = database.selectFrom("documentBalance").where("documentBalance.companyId", "=", companyId);
  const owed = ofCompany
    .$if(finds !== null, (begun) => begun.where(finds?.isFound(owedDocument) ?? sql<boolean>`true`))
    .$if(isNarrow(rest), (begun) => begun.where(owedDocument, "in", narrow))
    .select(owedDocument);
  const ofTab = Object.entries(tabs).map(([tab, { states, payment }]): [string, Expression<unknown>] => {
    // What is owed is found among the balances: a small part of a company's documents.
    if (payment) return [tab, owed.where(ofPayment(payment, today))];
    // More than a thousand that bear the words are more than a thousand documents.
    if (tab === "ALL" && finds?.areMany && !isNarrow(rest)) return [tab, narrow];
    return [tab, matching.where(isAskedFor({ ...rest, states }, today))];
  });
  return countsOf(database, Object.fromEntries(ofTab));
}
