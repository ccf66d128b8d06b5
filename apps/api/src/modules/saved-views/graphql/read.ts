import type { ViewedList } from "@softmanager/inputs";
import { sql } from "kysely";
import { membershipOf } from "../../../platform/actor.ts";
import { notFound } from "../../../platform/errors.ts";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { isPermitted } from "../../../platform/permissions.ts";
import type { ViewFilter } from "../model/saved-view.ts";
import type { SavedView } from "./saved-view.type.ts";

/** The views of a list that the caller sees: their own and those shared, by name. */
export async function savedViewsOf(context: GraphQLContext, list: ViewedList): Promise<SavedView[]> {
  const rows = await (
    await seen(context)
  )
    .where("savedView.list", "=", list)
    .orderBy(sql`lower(name)`)
    .execute();
  return rows.map((row) => presented(context, row));
}

/** One view that the caller sees. */
export async function savedViewById(context: GraphQLContext, id: string): Promise<SavedView> {
  const row = await (await seen(context)).where("savedView.id", "=", id).executeTakeFirst();
  if (!row) throw notFound("SavedView");
  return presented(context, row);
}

/** What another person keeps for themselves is nobody's business, the owner's neither. */
async function seen(context: GraphQLContext) {
  const companyId = company(context);
  const membershipId = membershipOf(context.actor);
  return (await db(context))
    .selectFrom("savedView")
    .innerJoin("membership as maker", (join) =>
      join.onRef("maker.companyId", "=", "savedView.companyId").onRef("maker.id", "=", "savedView.membershipId"),
    )
    .innerJoin("person", "person.id", "maker.personId")
    .leftJoin("savedViewDefault as chosen", (join) =>
      join
        .onRef("chosen.companyId", "=", "savedView.companyId")
        .onRef("chosen.savedViewId", "=", "savedView.id")
        .on("chosen.membershipId", "=", membershipId),
    )
    .where("savedView.companyId", "=", companyId)
    .where("savedView.deletedAt", "is", null)
    .where((where) =>
      where.or([where("savedView.isShared", "=", true), where("savedView.membershipId", "=", membershipId)]),
    )
    .selectAll("savedView")
    .select(["person.givenName", "person.familyName", "chosen.savedViewId as chosenId"]);
}

type Row = Awaited<ReturnType<Awaited<ReturnType<typeof seen>>["execute"]>>[number];

function presented({ actor }: GraphQLContext, row: Row): SavedView {
  const { id, list, name, isShared, version, tab, search, sort, columns, givenName, familyName } = row;
  const isMine = row.membershipId === membershipOf(actor);
  return {
    id,
    list,
    name,
    isShared,
    version,
    madeBy: `${givenName} ${familyName}`.trim(),
    isMine,
    mayChange: isPermitted(actor, isMine ? "saved-view:write" : "saved-view:manage"),
    isDefault: row.chosenId !== null,
    state: { tab, search, sort, columns, filters: row.filters as unknown as ViewFilter[] },
  };
}
