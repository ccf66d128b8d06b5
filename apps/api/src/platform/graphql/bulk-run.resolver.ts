import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { cancelBulkRun, closeBulkRun, retryBulkRun, undoBulkRun } from "../bulk/acts-on-runs.ts";
import { openRunsOf, rowsOfRun, runById, type Outcome } from "../bulk/runs-of.ts";
import { BulkOutcomeEnum, BulkRun, BulkRunInput, BulkRunRow } from "./bulk-run.type.ts";
import { connectionOf, PageArgs } from "./connection.ts";
import { db, type GraphQLContext } from "./context.ts";
import { Performs, Requires } from "./requirement.ts";
import { act, resultOf } from "./result.ts";

const RetryBulkRunResult = resultOf("RetryBulkRunResult", BulkRun, retryBulkRun);
const CancelBulkRunResult = resultOf("CancelBulkRunResult", BulkRun, cancelBulkRun);
const UndoBulkRunResult = resultOf("UndoBulkRunResult", BulkRun, undoBulkRun);
const CloseBulkRunResult = resultOf("CloseBulkRunResult", BulkRun, closeBulkRun);

const BulkRunRowConnection = connectionOf("BulkRunRow", BulkRunRow);

/** Runs of any act, begun by the mutations of the records they go through. */
@Resolver(() => BulkRun)
export class BulkRunResolver {
  @Query(() => BulkRun, { description: "One bulk run; only to whoever may do what it does." })
  @Requires("company:read")
  async bulkRun(@Arg("id", () => ID, { description: "Key of the run." }) id: string, @Ctx() context: GraphQLContext) {
    return runById(await db(context), context, id);
  }

  @Query(() => [BulkRun], {
    description: "The caller's own runs, under way or with a report not yet closed; the latest first, at most five.",
  })
  @Requires("company:read")
  async openBulkRuns(@Ctx() context: GraphQLContext) {
    return openRunsOf(await db(context), context);
  }

  @FieldResolver(() => BulkRunRowConnection, { description: "Its records and what became of each, in its own order." })
  async rows(
    @Root() { id }: BulkRun,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("outcome", () => BulkOutcomeEnum, { nullable: true, description: "Only those of this outcome." })
    outcome: Outcome | null,
    @Ctx() context: GraphQLContext,
  ) {
    return rowsOfRun(await db(context), context, { id, outcome: outcome ?? null, page });
  }

  @Mutation(() => RetryBulkRunResult, {
    description: "Tries the refused records of a run again, as they are now. Needs what the run's own act needs.",
  })
  @Performs(retryBulkRun)
  retryBulkRun(@Arg("input", () => BulkRunInput) input: BulkRunInput, @Ctx() context: GraphQLContext) {
    return act(context, retryBulkRun, input, begun(context));
  }

  @Mutation(() => CancelBulkRunResult, {
    description: "Stops a run: what is done stays done, the rest is left alone. Needs what the run's own act needs.",
  })
  @Performs(cancelBulkRun)
  cancelBulkRun(@Arg("input", () => BulkRunInput) input: BulkRunInput, @Ctx() context: GraphQLContext) {
    return act(context, cancelBulkRun, input, begun(context));
  }

  @Mutation(() => UndoBulkRunResult, {
    description:
      "Stops a run and begins another that takes back what it did; asked again, it answers with that one. Needs what the " +
      "run's own act needs.",
  })
  @Performs(undoBulkRun)
  undoBulkRun(@Arg("input", () => BulkRunInput) input: BulkRunInput, @Ctx() context: GraphQLContext) {
    return act(context, undoBulkRun, input, begun(context));
  }

  @Mutation(() => CloseBulkRunResult, {
    description:
      "Takes a run out of `openBulkRuns`; it can still be found by its key. Needs what the run's own act needs.",
  })
  @Performs(closeBulkRun)
  closeBulkRun(@Arg("input", () => BulkRunInput) input: BulkRunInput, @Ctx() context: GraphQLContext) {
    return act(context, closeBulkRun, input, begun(context));
  }
}

/** What begins or steers a run answers with the run. */
export function begun(context: GraphQLContext) {
  return {
    success: BulkRun.name,
    present: async ({ bulkRunId }: { bulkRunId: string }) => runById(await db(context), context, bulkRunId),
  };
}
