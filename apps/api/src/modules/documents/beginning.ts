import { documentOrigins, Problem, yearOf, type DocumentKind } from "@softmanager/domain";
import { sellerOf } from "../companies/index.ts";
import { templateFor } from "./model/template.ts";
import { prefill, type Asking } from "./prefill.ts";
import { nextNumberTextIn, printedPrefixIn } from "./projection.ts";
import { seriesFor, type UsableSeries } from "./series.ts";

interface Person extends Asking {
  /** Who would write it. */
  membershipId: string | null;
}

/** Everything the editor of a new document needs before there is any: what it says, and how it would look. */
export async function beginning(
  person: Person,
  { kind, customerId }: { kind: DocumentKind; customerId: string | null },
) {
  const { db, companyId, today } = person;
  const found = await seriesFor(person, { kind }).catch(asProblem);
  const problem = found instanceof Problem ? found : null;
  const series = found instanceof Problem ? null : found;
  const { content, dueDateRule, sources } = await prefill(person, {
    kind,
    customerId,
    series,
    membershipId: person.membershipId,
  });
  const { currency, workPointId } = content;
  const seller = await sellerOf(db, { companyId, onDate: today, currency, workPointId });
  return {
    kind,
    content,
    dueDateRule,
    sources,
    seller,
    problem,
    series: series && { ...(await hintOf(person, series)), workPointId: series.workPointId },
    template: await templateFor(db, { companyId, seller, content }),
    origins: documentOrigins({ ...content, dueDateRule, seriesId: series?.id ?? null }, sources),
  };
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}

function hintOf({ db, companyId, today }: Asking, { id }: UsableSeries) {
  const year = yearOf(today);
  return db
    .selectFrom("series")
    .where("companyId", "=", companyId)
    .where("id", "=", id)
    .select(["id", printedPrefixIn(year).as("prefix"), nextNumberTextIn(year).as("nextNumberText")])
    .executeTakeFirstOrThrow();
}
