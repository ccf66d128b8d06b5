import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { BulkDocumentsInput, DocumentsSelection, DocumentType } from "../../documents/index.ts";
import { begun } from "../../../platform/graphql/bulk-run.resolver.ts";
import { BulkRun } from "../../../platform/graphql/bulk-run.type.ts";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs, Requires } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { keyOf } from "../../../platform/key.ts";
import { bulkSendDocuments } from "../use-cases/bulk-send-documents.ts";
import { setCustomerMailRule } from "../use-cases/set-customer-mail-rule.ts";
import { setMailRule } from "../use-cases/set-mail-rule.ts";
import * as types from "./mail-rule.type.ts";
import { readCustomerMailRule, readMailRule, reviewMailing, ruleForDocument } from "./read-mail-rules.ts";
import "./problems.ts";

const SetMailRuleResult = resultOf("SetMailRuleResult", types.MailRuleType, setMailRule);
const SetCustomerMailRuleResult = resultOf(
  "SetCustomerMailRuleResult",
  types.CustomerMailRuleType,
  setCustomerMailRule,
);
const BulkSendDocumentsResult = resultOf("BulkSendDocumentsResult", BulkRun, bulkSendDocuments);

/** What is mailed by itself, and many documents at once. */
@Resolver(() => DocumentType)
export class MailRuleResolver {
  @FieldResolver(() => types.MailOnIssue, {
    description: "Whether it is mailed once it is issued, and whose rule says so.",
  })
  mailOnIssue(@Root() { id }: { id: string }, @Ctx() context: GraphQLContext) {
    return ruleForDocument(context, id);
  }

  @Query(() => types.MailRuleType, {
    description: "Whether documents are mailed to their customers once they are issued.",
  })
  @Requires("document:read")
  mailRule(@Ctx() context: GraphQLContext) {
    return readMailRule(context);
  }

  @Query(() => types.CustomerMailRuleType, {
    description: "What a customer wants of documents being mailed by themselves.",
  })
  @Requires("customer:read")
  customerMailRule(
    @Arg("customerId", () => ID, { description: "Key of the customer." }) customerId: string,
    @Ctx() context: GraphQLContext,
  ) {
    return readCustomerMailRule(context, keyOf(customerId, "Customer"));
  }

  @Query(() => types.MailingReview, {
    description: "What mailing the documents of a selection would do, for a last look.",
  })
  @Requires("document:read")
  mailingReview(
    @Arg("selection", () => DocumentsSelection, { description: "Which documents." }) selection: object,
    @Ctx() context: GraphQLContext,
  ) {
    return reviewMailing(context, selection);
  }

  @Mutation(() => SetMailRuleResult, {
    description: "Says whether documents are mailed to their customers once they are issued.",
  })
  @Performs(setMailRule)
  setMailRule(
    @Arg("input", () => types.SetMailRuleInput) input: types.SetMailRuleInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, setMailRule, input, { success: "MailRule", present: () => readMailRule(context) });
  }

  @Mutation(() => SetCustomerMailRuleResult, {
    description: "Says what a customer wants of documents being mailed once they are issued.",
  })
  @Performs(setCustomerMailRule)
  setCustomerMailRule(
    @Arg("input", () => types.SetCustomerMailRuleInput) input: types.SetCustomerMailRuleInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, setCustomerMailRule, input, {
      success: "CustomerMailRule",
      present: ({ customerId }) => readCustomerMailRule(context, customerId),
    });
  }

  @Mutation(() => BulkSendDocumentsResult, {
    description:
      "Mails every issued document of a selection to the people it usually goes to. What all of them have is skipped; what has no address is refused.",
  })
  @Performs(bulkSendDocuments)
  bulkSendDocuments(@Arg("input", () => BulkDocumentsInput) input: object, @Ctx() context: GraphQLContext) {
    return act(context, bulkSendDocuments, input, begun(context));
  }
}
