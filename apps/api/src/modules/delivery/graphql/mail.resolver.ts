import { mailWordsInput } from "@softmanager/inputs";
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { documentById, DocumentType } from "../../documents/index.ts";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs, Requires } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { keyOf } from "../../../platform/key.ts";
import { readArgument } from "../../../platform/read-argument.ts";
import { previewMail } from "../mail/preview-mail.ts";
import { issueAndSendDocument } from "../use-cases/issue-and-send-document.ts";
import { markBounced } from "../use-cases/mark-bounced.ts";
import { recordBounce } from "../use-cases/record-bounce.ts";
import { resendMail } from "../use-cases/resend-mail.ts";
import { sendDocument } from "../use-cases/send-document.ts";
import { sendTestMail } from "../use-cases/send-test-mail.ts";
import * as inputs from "./mail.input.ts";
import { Mail, MailPreview } from "./mail.type.ts";
import { mailById, mailsOfDocument } from "./read-mails.ts";
import "./problems.ts";

const SendDocumentResult = resultOf("SendDocumentResult", Mail, sendDocument);
const SendTestMailResult = resultOf("SendTestMailResult", Mail, sendTestMail);
const ResendMailResult = resultOf("ResendMailResult", Mail, resendMail);
const MarkBouncedResult = resultOf("MarkBouncedResult", Mail, markBounced);
const RecordBounceResult = resultOf("RecordBounceResult", Mail, recordBounce);
const IssueAndSendDocumentResult = resultOf("IssueAndSendDocumentResult", DocumentType, issueAndSendDocument);

@Resolver(() => DocumentType)
export class MailResolver {
  @FieldResolver(() => [Mail], { description: "Mails that brought it, newest first, tests included." })
  mails(@Root() { id }: { id: string }, @Ctx() context: GraphQLContext): Promise<object[]> {
    return mailsOfDocument(context, id);
  }

  @Query(() => Mail, { description: "One mail, with what became of it." })
  @Requires("document:read")
  mail(@Arg("id", () => ID, { description: "Key of the mail." }) id: string, @Ctx() context: GraphQLContext) {
    return mailById(context, keyOf(id, "Mail"));
  }

  @Query(() => MailPreview, { description: "The mail of a document exactly as it would be sent now." })
  @Requires("document:send")
  mailPreview(
    @Arg("documentId", () => ID, { description: "Key of the document; a draft has one too." }) documentId: string,
    @Arg("mail", () => inputs.MailWordsInput, { nullable: true, description: "What it says." }) mail: object | null,
    @Ctx() context: GraphQLContext,
  ) {
    return previewMail(context, keyOf(documentId, "Document"), readWords(mail, context.language));
  }

  @Mutation(() => SendDocumentResult, { description: "Sends an issued document by mail, one mail per recipient." })
  @Performs(sendDocument)
  sendDocument(
    @Arg("input", () => inputs.SendDocumentInput) input: inputs.SendDocumentInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, sendDocument, input, shown(context));
  }

  @Mutation(() => SendTestMailResult, {
    description: "Sends the mail to you alone, to see it before the customer does.",
  })
  @Performs(sendTestMail)
  sendTestMail(
    @Arg("input", () => inputs.SendTestMailInput) input: inputs.SendTestMailInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, sendTestMail, input, shown(context));
  }

  @Mutation(() => ResendMailResult, { description: "Sends a mail once more to one of its recipients." })
  @Performs(resendMail)
  resendMail(
    @Arg("input", () => inputs.ResendMailInput) input: inputs.ResendMailInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, resendMail, input, shown(context));
  }

  @Mutation(() => RecordBounceResult, {
    description: "Takes in a mail server's notification: a mail it could not deliver has bounced, in its words.",
  })
  @Performs(recordBounce)
  recordBounce(
    @Arg("input", () => inputs.RecordBounceInput) input: inputs.RecordBounceInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, recordBounce, input, shown(context));
  }

  @Mutation(() => MarkBouncedResult, {
    description: "Tells that a mail to one recipient came back, in the server's words; then it can be sent again.",
  })
  @Performs(markBounced)
  markBounced(
    @Arg("input", () => inputs.MarkBouncedInput) input: inputs.MarkBouncedInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, markBounced, input, shown(context));
  }

  @Mutation(() => IssueAndSendDocumentResult, {
    description: "Issues a draft and sends it once it has its number; also needs the permission `document:send`.",
  })
  @Performs(issueAndSendDocument)
  issueAndSendDocument(
    @Arg("input", () => inputs.IssueAndSendDocumentInput) input: inputs.IssueAndSendDocumentInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, issueAndSendDocument, input, {
      success: "Document",
      present: ({ documentId }) => documentById(context, documentId),
    });
  }
}

function shown(context: GraphQLContext) {
  return { success: "Mail", present: ({ mailId }: { mailId: string }) => mailById(context, mailId) };
}

function readWords(mail: object | null, language: "ro" | "en") {
  return readArgument("mail", mail ?? {}, { schema: mailWordsInput, language });
}
