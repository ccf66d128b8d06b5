import { Field, InputType, Int, ObjectType } from "type-graphql";
import { bulkInputsOf } from "../../../platform/graphql/bulk-selection.ts";
import { DocumentFilter } from "./acts.input.ts";
import { DocumentSums } from "./totals.resolver.ts";

export const { Selection: DocumentsSelection, Input: BulkDocumentsInput } = bulkInputsOf("Documents", DocumentFilter);

@InputType({ description: "Begins to issue many drafts in the background." })
export class BulkIssueDraftsInput extends BulkDocumentsInput {
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether they are mailed to their customers, which needs `document:send`; absent follows each customer's rule, else the company's.",
  })
  sendsMail?: boolean | null;
}

@ObjectType({
  description: "The drafts of a selection that take their numbers from one series.",
  simpleResolvers: true,
})
export class SeriesToIssue {
  @Field(() => String, { description: "What its numbers begin with." }) prefix!: string;
  @Field(() => Int, { description: "How many drafts." }) count!: number;
  @Field(() => String, { description: "The number that the first of them would take now." }) nextNumberText!: string;
}

@ObjectType({ description: "What issuing the drafts of a selection would do.", simpleResolvers: true })
export class IssueReview {
  @Field(() => Int, { description: "How many drafts would be issued, as far as nothing is missing in them." })
  drafts!: number;
  @Field(() => Int, { description: "How many documents of the selection are no drafts any more." }) others!: number;
  @Field(() => Int, {
    description:
      "How many drafts have a due date of somebody's own before the day they would be issued on: they are refused.",
  })
  dueBeforeIssue!: number;
  @Field(() => [SeriesToIssue], { description: "The drafts by the series of their numbers." }) series!: SeriesToIssue[];
  @Field(() => [DocumentSums], { description: "What the drafts come to, per currency." }) totals!: DocumentSums[];
}
