import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { begun } from "../../../platform/graphql/bulk-run.resolver.ts";
import { BulkRun } from "../../../platform/graphql/bulk-run.type.ts";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs, Requires } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { bulkDiscardDrafts, bulkIssueDrafts } from "../use-cases/bulk-documents.ts";
import { BulkDocumentsInput, BulkIssueDraftsInput, DocumentsSelection, IssueReview } from "./issue-review.type.ts";
import { reviewOf } from "./issue-review.ts";

const BulkIssueDraftsResult = resultOf("BulkIssueDraftsResult", BulkRun, bulkIssueDrafts);
const BulkDiscardDraftsResult = resultOf("BulkDiscardDraftsResult", BulkRun, bulkDiscardDrafts);

/** Acts on many documents at once. */
@Resolver()
export class BulkDocumentsResolver {
  @Query(() => IssueReview, { description: "What issuing the drafts of a selection would number, for a last look." })
  @Requires("document:read")
  issueReview(
    @Arg("selection", () => DocumentsSelection, { description: "Which documents." }) selection: object,
    @Ctx() context: GraphQLContext,
  ): Promise<IssueReview> {
    return reviewOf(context, selection);
  }

  @Mutation(() => BulkIssueDraftsResult, {
    description:
      "Numbers every draft of a selection and makes it final, the oldest first. What is issued already is skipped.",
  })
  @Performs(bulkIssueDrafts)
  bulkIssueDrafts(@Arg("input", () => BulkIssueDraftsInput) input: object, @Ctx() context: GraphQLContext) {
    return act(context, bulkIssueDrafts, input, begun(context));
  }

  @Mutation(() => BulkDiscardDraftsResult, {
    description: "Deletes every draft of a selection; `undoBulkRun` brings them back.",
  })
  @Performs(bulkDiscardDrafts)
  bulkDiscardDrafts(@Arg("input", () => BulkDocumentsInput) input: object, @Ctx() context: GraphQLContext) {
    return act(context, bulkDiscardDrafts, input, begun(context));
  }
}
