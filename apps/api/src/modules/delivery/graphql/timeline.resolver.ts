import { Args, Ctx, Field, FieldResolver, GraphQLISODateTime, ID, ObjectType, Resolver, Root } from "type-graphql";
import { DocumentType } from "../../documents/index.ts";
import { connectionOf, PageArgs } from "../../../platform/graphql/connection.ts";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { isPermitted } from "../../../platform/permissions.ts";
import { describedEnum } from "../../../platform/graphql/enums.ts";
import { timelinePage } from "./timeline-page.ts";

const kinds = [
  "CREATED",
  "ISSUED",
  "CANCELLED",
  "MAIL_QUEUED",
  "MAIL_ACCEPTED",
  "MAIL_REFUSED",
  "MAIL_DEFERRED",
  "MAIL_UNKNOWN",
  "MAIL_DELIVERED",
  "MAIL_FAILED",
  "MAIL_BOUNCED",
  "LINK_VIEWED",
  "PDF_DOWNLOADED",
  "PAYMENT_RECEIVED",
  "PAYMENT_TAKEN_BACK",
  "CORRECTED",
] as const;

const TimelineKindEnum = describedEnum("TimelineKind", kinds, {
  description: "What happened to a document.",
  values: {
    CREATED: "Its draft was begun.",
    ISSUED: "It got its number.",
    CANCELLED: "It was cancelled before it left the house.",
    MAIL_QUEUED: "Somebody asked for it to be mailed to a recipient.",
    MAIL_ACCEPTED: "The recipient's mail server took it over.",
    MAIL_REFUSED: "The mail server refused it for good.",
    MAIL_DEFERRED: "The mail server asked to try again later, or could not be reached.",
    MAIL_UNKNOWN: "The line broke after the mail was handed over: it may or may not have arrived.",
    MAIL_DELIVERED: "A mail server's receipt said that it lies in the recipient's mailbox.",
    MAIL_FAILED: "Mailing it was given up.",
    MAIL_BOUNCED: "The mail server had taken the mail and sent it back.",
    LINK_VIEWED: "Somebody outside opened its page.",
    PDF_DOWNLOADED: "Somebody outside opened its PDF.",
    PAYMENT_RECEIVED: "Money was set against it.",
    PAYMENT_TAKEN_BACK: "Money was taken back from it.",
    CORRECTED: "Another document corrects it.",
  },
});

@ObjectType({ description: "Something that happened to a document.", simpleResolvers: true })
export class TimelineEntry {
  @Field(() => GraphQLISODateTime, { description: "When." }) at!: Date;
  @Field(() => TimelineKindEnum, { description: "What." }) kind!: string;
  @Field(() => String, {
    nullable: true,
    description: "Who did it, or told it; absent for the service itself and for people outside.",
  })
  actor!: string | null;
  @Field(() => String, { nullable: true, description: "The recipient a mail went to." }) email!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "The mail server's own words, the reason of a cancelling, or, for those who manage its links, the network a visit came from.",
  })
  words!: string | null;
  @Field(() => String, { nullable: true, description: "Amount in the document's currency, a decimal string." })
  amount!: string | null;
  @Field(() => ID, { nullable: true, description: "Key of the correcting document." }) linkedDocumentId!: string | null;
  @Field(() => String, { nullable: true, description: "Number of the correcting document." }) linkedNumber!:
    | string
    | null;
  @Field(() => ID, { nullable: true, description: "Key of the payment it came from." }) paymentId!: string | null;
}

const TimelineConnection = connectionOf("TimelineEntry", TimelineEntry);

/** The story of a document, told from what each module keeps. */
@Resolver(() => DocumentType)
export class TimelineResolver {
  @FieldResolver(() => TimelineConnection, {
    description: "What happened to it, newest last; payments only for those who may read them.",
  })
  async timeline(@Root() { id }: { id: string }, @Args(() => PageArgs) page: PageArgs, @Ctx() context: GraphQLContext) {
    const { actor } = context;
    return timelinePage(await db(context), page, {
      companyId: company(context),
      documentId: id,
      withPayments: isPermitted(actor, "payment:read"),
      withNetworks: isPermitted(actor, "public-link:manage"),
    });
  }
}
