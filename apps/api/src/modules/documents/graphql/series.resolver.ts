import { yearOf } from "@softmanager/domain";
import { sql } from "kysely";
import { jsonObjectFrom } from "kysely/helpers/postgres";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { membershipOf } from "../../../platform/actor.ts";
import { notFound } from "../../../platform/errors.ts";
import { db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs, Requires } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { civilDate } from "../../../platform/request.ts";
import { nextNumberIn, nextNumberTextIn, printedPrefixIn } from "../projection.ts";
import { archiveSeries, createSeries, restoreSeries, updateSeries } from "../use-cases/keep-series.ts";
import {
  createDefaultMention,
  deleteDefaultMention,
  updateDefaultMention,
} from "../use-cases/keep-default-mentions.ts";
import * as types from "./series.type.ts";
import "./problems.ts";

const CreateSeriesResult = resultOf("CreateSeriesResult", types.SeriesType, createSeries);
const UpdateSeriesResult = resultOf("UpdateSeriesResult", types.SeriesType, updateSeries);
const ArchiveSeriesResult = resultOf("ArchiveSeriesResult", types.SeriesType, archiveSeries);
const RestoreSeriesResult = resultOf("RestoreSeriesResult", types.SeriesType, restoreSeries);
const CreateDefaultMentionResult = resultOf(
  "CreateDefaultMentionResult",
  types.DefaultMentionType,
  createDefaultMention,
);
const UpdateDefaultMentionResult = resultOf(
  "UpdateDefaultMentionResult",
  types.DefaultMentionType,
  updateDefaultMention,
);
const DeleteDefaultMentionResult = resultOf(
  "DeleteDefaultMentionResult",
  types.DeletedDefaultMention,
  deleteDefaultMention,
);

@Resolver()
export class SeriesResolver {
  @Query(() => [types.SeriesType], { description: "The company's series, open ones first." })
  @Requires("series:read")
  series(@Ctx() context: GraphQLContext) {
    return allSeries(context);
  }

  @Query(() => [types.DefaultMentionType], { description: "Sentences that new drafts begin with." })
  @Requires("document:read")
  async defaultMentions(@Ctx() context: GraphQLContext) {
    const columns = ["id", "kind", "language", "text", "position", "version"] as const;
    return (await db(context)).selectFrom("defaultMention").select(columns).orderBy("position").orderBy("id").execute();
  }

  @Mutation(() => CreateSeriesResult, { description: "Adds a series." })
  @Performs(createSeries)
  createSeries(
    @Arg("input", () => types.CreateSeriesInput) input: types.CreateSeriesInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, createSeries, input, shownSeries(context));
  }

  @Mutation(() => UpdateSeriesResult, { description: "Changes a series." })
  @Performs(updateSeries)
  updateSeries(
    @Arg("input", () => types.UpdateSeriesInput) input: types.UpdateSeriesInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, updateSeries, input, shownSeries(context));
  }

  @Mutation(() => ArchiveSeriesResult, { description: "Closes a series; it keeps its documents." })
  @Performs(archiveSeries)
  archiveSeries(
    @Arg("input", () => types.SeriesVersionInput) input: types.SeriesVersionInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, archiveSeries, input, shownSeries(context));
  }

  @Mutation(() => RestoreSeriesResult, { description: "Opens a closed series again." })
  @Performs(restoreSeries)
  restoreSeries(
    @Arg("input", () => types.SeriesVersionInput) input: types.SeriesVersionInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, restoreSeries, input, shownSeries(context));
  }

  @Mutation(() => CreateDefaultMentionResult, { description: "Adds a default mention." })
  @Performs(createDefaultMention)
  createDefaultMention(
    @Arg("input", () => types.CreateDefaultMentionInput) input: types.CreateDefaultMentionInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, createDefaultMention, input, shownMention(context));
  }

  @Mutation(() => UpdateDefaultMentionResult, { description: "Changes a default mention for the drafts to come." })
  @Performs(updateDefaultMention)
  updateDefaultMention(
    @Arg("input", () => types.UpdateDefaultMentionInput) input: types.UpdateDefaultMentionInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, updateDefaultMention, input, shownMention(context));
  }

  @Mutation(() => DeleteDefaultMentionResult, { description: "Takes a default mention away from the drafts to come." })
  @Performs(deleteDefaultMention)
  deleteDefaultMention(
    @Arg("input", () => types.DeleteDefaultMentionInput) input: types.DeleteDefaultMentionInput,
    @Ctx() context: GraphQLContext,
  ) {
    const present = ({ mentionId }: { mentionId: string }) => ({ id: mentionId });
    return act(context, deleteDefaultMention, input, { success: "DeletedDefaultMention", present });
  }
}

async function allSeries(context: GraphQLContext) {
  const year = yearOf(civilDate(context));
  const membershipId = membershipOf(context.actor);
  return (await db(context))
    .selectFrom("series")
    .select(["id", "kind", "prefix", "separator", "padding", "lastIssueDate", "isDefault", "archivedAt", "version"])
    .select(["reset", "workPointId", "allowedMembershipIds"])
    .select((from) => [
      nextNumberIn(year).as("nextNumber"),
      nextNumberTextIn(year).as("nextNumberText"),
      printedPrefixIn(year).as("printedPrefix"),
      sql<boolean>`last_hash is not null`.as("isInUse"),
      sql<boolean>`allowed_membership_ids = '{}' or ${membershipId}::uuid = any(allowed_membership_ids)`.as("isUsable"),
      jsonObjectFrom(
        from
          .selectFrom("workPoint")
          .whereRef("workPoint.companyId", "=", "series.companyId")
          .whereRef("workPoint.id", "=", "series.workPointId")
          .select(["workPoint.name", "workPoint.address", "workPoint.phone"]),
      ).as("workPoint"),
    ])
    .orderBy(sql`archived_at is not null`)
    .orderBy("kind")
    .orderBy("prefix")
    .execute();
}

function shownSeries(context: GraphQLContext) {
  const present = async ({ seriesId }: { seriesId: string }) => {
    const found = (await allSeries(context)).find(({ id }) => id === seriesId);
    if (!found) throw notFound("Series");
    return found;
  };
  return { success: "Series", present };
}

function shownMention(context: GraphQLContext) {
  const present = async ({ mentionId }: { mentionId: string }) => {
    const columns = ["id", "kind", "language", "text", "position", "version"] as const;
    const query = (await db(context)).selectFrom("defaultMention").select(columns).where("id", "=", mentionId);
    return query.executeTakeFirstOrThrow();
  };
  return { success: "DefaultMention", present };
}
