import { maxIssuedTogether } from "@softmanager/inputs";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { ProblemInterface } from "../../../platform/graphql/problem-types.ts";
import { idempotencyKey } from "../../../platform/graphql/input-fields.ts";
import { DocumentType } from "./document.type.ts";

@InputType({ description: "A draft to issue." })
export class DocumentToIssueInput {
  @Field(() => ID, { description: "Key of the document." }) documentId!: string;
  @Field(() => Int, {
    nullable: true,
    description: "The version you saw; with another one it is refused. Absent issues whatever the draft says now.",
  })
  expectedVersion?: number | null;
}

@InputType({ description: "Issues many drafts." })
export class IssueDocumentsInput {
  @Field(() => [DocumentToIssueInput], {
    description: `The drafts, in the order in which they take their numbers; at most ${maxIssuedTogether}.`,
  })
  documents!: DocumentToIssueInput[];
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether they are mailed to their customers, which needs `document:send`; absent follows each customer's rule, else the company's.",
  })
  sendsMail?: boolean | null;
  @idempotencyKey idempotencyKey?: string | null;
}

@ObjectType({ description: "What became of one of the drafts.", simpleResolvers: true })
export class IssueOutcome {
  @Field(() => ID, { description: "Key of the document." }) documentId!: string;
  @Field(() => DocumentType, { nullable: true, description: "The document, if it was issued." })
  document!: DocumentType | null;
  @Field(() => ProblemInterface, { nullable: true, description: "Why it was not issued." })
  refusal!: ProblemInterface | null;
}

@ObjectType({ description: "What became of the drafts that were to be issued.", simpleResolvers: true })
export class IssuedDocuments {
  @Field(() => [IssueOutcome], { description: "One for each of the drafts, in the order given." })
  outcomes!: IssueOutcome[];
}
