import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { notFound } from "../../../platform/errors.ts";
import { jsonKey } from "../../../platform/database.ts";
import { batched } from "../../../platform/graphql/batched.ts";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { isInTime } from "../public-page/links.ts";
import { linkUrl, madeToken } from "../public-page/token.ts";

const shownViews = 50;

/** The links of a document as the public schema shows them, newest first. */
export const linksOfDocument = batched<object[]>(
  async (context, documentIds) => {
    const rows = await (await selectLinks(context)).where("publicLink.documentId", "in", [...documentIds]).execute();
    const links = rows.map((row) => present(context, row));
    return Map.groupBy(links, ({ documentId }) => documentId);
  },
  () => [],
);

export async function linkById(context: GraphQLContext, linkId: string): Promise<object> {
  const row = await (await selectLinks(context)).where("publicLink.id", "=", linkId).executeTakeFirst();
  if (!row) throw notFound("Link");
  return present(context, row);
}

async function selectLinks(context: GraphQLContext) {
  return (await db(context))
    .selectFrom("publicLink")
    .orderBy("publicLink.generation", "desc")
    .select(["publicLink.id", "publicLink.documentId", "publicLink.generation", "publicLink.tokenHash"])
    .select(["publicLink.createdAt", "publicLink.expiresAt", "publicLink.revokedAt", "publicLink.version"])
    .select((from) => {
      const views = from
        .selectFrom("publicLinkView as view")
        .whereRef("view.companyId", "=", "publicLink.companyId")
        .whereRef("view.documentId", "=", "publicLink.documentId")
        .whereRef("view.linkId", "=", "publicLink.id");
      return [
        views.select(sql<number>`count(*)::int`.as("count")).as("viewCount"),
        jsonArrayFrom(
          views
            .orderBy("view.at", "desc")
            .limit(shownViews)
            .select([
              "view.kind",
              "view.at",
              "view.address",
              jsonKey<string | null, "userAgent">("view.user_agent", "userAgent"),
            ]),
        ).as("views"),
      ];
    });
}

type LinkRow = Awaited<ReturnType<Awaited<ReturnType<typeof selectLinks>>["executeTakeFirstOrThrow"]>>;

function present(context: GraphQLContext, { generation, tokenHash, ...link }: LinkRow) {
  const { config, clock } = context.services;
  const companyId = company(context);
  const isLive = !link.revokedAt && isInTime(link, clock.now());
  const token = isLive ? madeToken(config, { companyId, documentId: link.documentId, generation, tokenHash }) : null;
  return { ...link, url: token && linkUrl(config, token) };
}
