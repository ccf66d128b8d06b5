import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from "type-graphql";
import { asksAt } from "../../../platform/graphql/asked.ts";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { connectionOf, orderByOf, PageArgs, type OrderBy } from "../../../platform/graphql/connection.ts";
import { Performs, Requires } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { cancelDocument } from "../use-cases/cancel-document.ts";
import { createDraft } from "../use-cases/create-draft.ts";
import { discardDraft, restoreDraft } from "../use-cases/discard-draft.ts";
import { duplicateDocument } from "../use-cases/duplicate-document.ts";
import { issueDocument } from "../use-cases/issue-document.ts";
import { stornoDocument } from "../use-cases/storno-document.ts";
import { undoIssue } from "../use-cases/undo-issue.ts";
import { updateDraft } from "../use-cases/update-draft.ts";
import * as inputs from "./acts.input.ts";
import { DiscardedDraft, DocumentType } from "./document.type.ts";
import { documentById, documentPage, type DocumentOrderField } from "./read.ts";
import "./problems.ts";

const CreateDraftResult = resultOf("CreateDraftResult", DocumentType, createDraft);
const UpdateDraftResult = resultOf("UpdateDraftResult", DocumentType, updateDraft);
const DiscardDraftResult = resultOf("DiscardDraftResult", DiscardedDraft, discardDraft);
const RestoreDraftResult = resultOf("RestoreDraftResult", DocumentType, restoreDraft);
const DuplicateDocumentResult = resultOf("DuplicateDocumentResult", DocumentType, duplicateDocument);
const IssueDocumentResult = resultOf("IssueDocumentResult", DocumentType, issueDocument);
const UndoIssueResult = resultOf("UndoIssueResult", DocumentType, undoIssue);
const CancelDocumentResult = resultOf("CancelDocumentResult", DocumentType, cancelDocument);
const StornoDocumentResult = resultOf("StornoDocumentResult", DocumentType, stornoDocument);

const DocumentConnection = connectionOf("Document", DocumentType);
const DocumentOrderBy = orderByOf("Document", {
  DATE: "By issue date; drafts by the day they were begun.",
  DUE: "By due date; what asks for no payment has none and is left out.",
  UPDATED: "By the last change.",
});
type DocumentOrder = OrderBy<DocumentOrderField>;

@Resolver()
export class DocumentResolver {
  @Query(() => DocumentType, { description: "One document." })
  @Requires("document:read")
  document(
    @Arg("id", () => ID, { description: "Key of the document." }) id: string,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return documentById(context, id, asksAt(info));
  }

  @Query(() => DocumentConnection, { description: "The company's documents, newest first." })
  @Requires("document:read")
  async documents(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => inputs.DocumentFilter, { nullable: true, description: "Which documents." }) filter: unknown,
    @Arg("orderBy", () => DocumentOrderBy, { nullable: true, description: "In which order." })
    order: DocumentOrder | null,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return documentPage(context, { page, filter, order, asks: asksAt(info, ["edges", "node"]) });
  }

  @Mutation(() => CreateDraftResult, { description: "Begins a document; it has no number until it is issued." })
  @Performs(createDraft)
  createDraft(
    @Arg("input", () => inputs.CreateDraftInput) input: inputs.CreateDraftInput,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, createDraft, input, shown(context, info));
  }

  @Mutation(() => UpdateDraftResult, { description: "Saves what a draft says. Anything may still be missing." })
  @Performs(updateDraft)
  updateDraft(
    @Arg("input", () => inputs.UpdateDraftInput) input: inputs.UpdateDraftInput,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, updateDraft, input, shown(context, info));
  }

  @Mutation(() => DiscardDraftResult, { description: "Deletes a draft; `restoreDraft` brings it back." })
  @Performs(discardDraft)
  discardDraft(
    @Arg("input", () => inputs.DocumentVersionInput) input: inputs.DocumentVersionInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, discardDraft, input, {
      success: "DiscardedDraft",
      present: ({ documentId }) => ({ id: documentId }),
    });
  }

  @Mutation(() => RestoreDraftResult, { description: "Brings a deleted draft back." })
  @Performs(restoreDraft)
  restoreDraft(
    @Arg("input", () => inputs.DocumentIdInput) input: inputs.DocumentIdInput,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, restoreDraft, input, shown(context, info));
  }

  @Mutation(() => DuplicateDocumentResult, {
    description:
      "Copies a document into a new draft: prices stay, dates and ties to other documents begin anew. Not a credit note.",
  })
  @Performs(duplicateDocument)
  duplicateDocument(
    @Arg("input", () => inputs.DuplicateDocumentInput) input: inputs.DuplicateDocumentInput,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, duplicateDocument, input, shown(context, info));
  }

  @Mutation(() => IssueDocumentResult, {
    description: "Numbers a draft and makes it final, after a hold that can be undone.",
  })
  @Performs(issueDocument)
  issueDocument(
    @Arg("input", () => inputs.IssueDocumentInput) input: inputs.IssueDocumentInput,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, issueDocument, input, shown(context, info));
  }

  @Mutation(() => UndoIssueResult, { description: "Takes back the issuing of a document while its hold runs." })
  @Performs(undoIssue)
  undoIssue(
    @Arg("input", () => inputs.DocumentIdInput) input: inputs.DocumentIdInput,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, undoIssue, input, shown(context, info));
  }

  @Mutation(() => CancelDocumentResult, { description: "Cancels an issued document that has not left the house." })
  @Performs(cancelDocument)
  cancelDocument(
    @Arg("input", () => inputs.CancelDocumentInput) input: inputs.CancelDocumentInput,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, cancelDocument, input, shown(context, info));
  }

  @Mutation(() => StornoDocumentResult, {
    description:
      "Drafts the credit note that corrects an issued invoice, or the invoice that makes up for a credit note issued by mistake.",
  })
  @Performs(stornoDocument)
  stornoDocument(
    @Arg("input", () => inputs.StornoDocumentInput) input: inputs.StornoDocumentInput,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, stornoDocument, input, shown(context, info));
  }
}

/** Every act on a document answers with what is asked of the document as it is now. */
function shown(context: GraphQLContext, info: GraphQLResolveInfo) {
  return {
    success: "Document",
    present: ({ documentId }: { documentId: string }) => documentById(context, documentId, asksAt(info)),
  };
}
