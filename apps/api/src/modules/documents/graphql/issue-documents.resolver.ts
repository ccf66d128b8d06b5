import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { asksAt } from "../../../platform/graphql/asked.ts";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { plainRefusal } from "../../../platform/graphql/problem-types.ts";
import { Performs } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { issueDocuments } from "../use-cases/issue-documents.ts";
import { IssueDocumentsInput, IssuedDocuments } from "./issue-documents.type.ts";
import { documentsById } from "./documents-by-id.ts";
import "./problems.ts";

const IssueDocumentsResult = resultOf("IssueDocumentsResult", IssuedDocuments, issueDocuments);

@Resolver()
export class IssueDocumentsResolver {
  @Mutation(() => IssueDocumentsResult, {
    description:
      "Numbers many drafts and makes them final, at once and in the order given. One that cannot be issued does not hinder the others.",
  })
  @Performs(issueDocuments)
  issueDocuments(
    @Arg("input", () => IssueDocumentsInput) input: IssueDocumentsInput,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, issueDocuments, input, {
      success: "IssuedDocuments",
      async present({ documentIds, refused }) {
        const documents = await documentsById(context, documentIds, asksAt(info, ["outcomes", "document"]));
        const refusals = new Map(
          refused.map((refusal) => [refusal.documentId, plainRefusal(refusal, context.language)]),
        );
        const outcomes = input.documents.map(({ documentId: named }) => {
          const documentId = named.toLowerCase();
          return {
            documentId,
            document: documents.get(documentId) ?? null,
            refusal: refusals.get(documentId) ?? null,
          };
        });
        return { outcomes };
      },
    });
  }
}
