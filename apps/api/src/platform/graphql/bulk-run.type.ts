import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from "type-graphql";
import { bulkSubjects, bulkVerbs } from "../bulk/bulk-act.ts";
import { RunNotUndoable, SelectionChanged, SelectionTooLarge } from "../bulk/problems.ts";
import { outcomes, type Outcome, type ShownRow, type ShownRun } from "../bulk/runs-of.ts";
import { describedEnum } from "./enums.ts";
import { exposeProblem } from "./problem-types.ts";

const BulkSubjectEnum = describedEnum("BulkSubject", bulkSubjects, {
  description: "What kind of records a bulk run goes through.",
  values: { CUSTOMER: "Customers.", PRODUCT: "Products.", DOCUMENT: "Documents." },
});

const BulkVerbEnum = describedEnum("BulkVerb", bulkVerbs, {
  description: "What a bulk run does to each record.",
  values: {
    ARCHIVE: "Takes it out of the lists.",
    RESTORE: "Brings it back: archived records into the lists, deleted drafts to life.",
    ISSUE: "Numbers a draft and makes it final.",
    DISCARD: "Deletes a draft.",
    SEND: "Mails an issued document.",
  },
});

const BulkRunStateEnum = describedEnum("BulkRunState", ["RUNNING", "FINISHED", "CANCELLED"], {
  description: "Where a bulk run stands.",
  values: {
    RUNNING: "Records still wait for their turn.",
    FINISHED: "Every record was done, refused or skipped.",
    CANCELLED: "Stopped by somebody; what was done by then stays done.",
  },
});

export const BulkOutcomeEnum = describedEnum("BulkOutcome", outcomes, {
  description: "What became of one record of a bulk run.",
  values: {
    WAITING: "Its turn is still to come.",
    DONE: "Done.",
    REFUSED: "Refused, for the reason beside it; `retryBulkRun` tries again.",
    SKIPPED: "There was nothing to do: it was so already.",
    CANCELLED: "Left alone, since the run was cancelled first.",
  },
});

const count = (description: string) => Field(() => Int, { description });

@ObjectType({
  description:
    "One act done to many records. The worker goes through them in the background, each in its own transaction.",
  simpleResolvers: true,
})
export class BulkRun implements ShownRun {
  @Field(() => ID, { description: "Key of the run." }) id!: string;
  @Field(() => BulkSubjectEnum, { description: "What kind of records it goes through." }) subject!: ShownRun["subject"];
  @Field(() => BulkVerbEnum, { description: "What it does to each." }) act!: ShownRun["act"];
  @Field(() => BulkRunStateEnum, { description: "Where it stands." }) state!: string;
  @count("How many records it goes through.") total!: number;
  @count("How many still wait for their turn.") waiting!: number;
  @count("How many are done.") done!: number;
  @count("How many were refused, each with its reason.") refused!: number;
  @count("How many were so already.") skipped!: number;
  @count("How many were left alone by cancelling.") cancelled!: number;
  @Field(() => Boolean, { description: "Whether `undoBulkRun` can take back what it did." }) canUndo!: boolean;
  @Field(() => ID, { nullable: true, description: "The run that this one takes back; null for any other." })
  undoesRunId!: string | null;
  @Field(() => GraphQLISODateTime, { description: "When it was asked for." }) createdAt!: Date;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "When its last record was settled; null until then.",
  })
  finishedAt!: Date | null;
}

@ObjectType({ description: "One record of a bulk run, and what became of it.", simpleResolvers: true })
export class BulkRunRow implements ShownRow {
  @Field(() => ID, { description: "Key of the row in its run." }) id!: string;
  @Field(() => ID, { description: "Key of the record." }) recordId!: string;
  @Field(() => String, { description: "What the record was called when the run began." }) label!: string;
  @Field(() => BulkOutcomeEnum, { description: "What became of it." }) outcome!: Outcome;
  @Field(() => String, { nullable: true, description: "Stable code of why it was refused; null unless it was." })
  code!: string | null;
  @Field(() => String, { nullable: true, description: "Why it was refused, in the language of whoever asked." })
  message!: string | null;
  @Field(() => [String], { description: "What exactly was wrong, where there is more to say." })
  details!: readonly string[];
}

@InputType({ description: "Names a bulk run." })
export class BulkRunInput {
  @Field(() => ID, { description: "Key of the run." }) bulkRunId!: string;
}

exposeProblem(SelectionChanged, {
  description: "Another number of records matches now than the caller was told; nothing was begun.",
  text: {
    ro: "Selecția s-a schimbat: acum se potrivesc {actualCount}, nu {expectedCount}.",
    en: "The selection has changed: {actualCount} match now, not {expectedCount}.",
  },
  fields: {
    expectedCount: { type: () => Int, description: "How many you expected." },
    actualCount: { type: () => Int, description: "How many there are now." },
  },
});

exposeProblem(SelectionTooLarge, {
  description: "More records match than one run takes; nothing was begun.",
  text: {
    ro: "O singură acțiune poate cuprinde cel mult {maximum} de înregistrări. Restrânge lista.",
    en: "One act takes at most {maximum} records. Narrow the list down.",
  },
  fields: { maximum: { type: () => Int, description: "How many one run takes." } },
});

exposeProblem(RunNotUndoable, {
  description: "The run does what cannot be taken back; nothing was changed.",
  text: { ro: "Această acțiune nu se poate anula.", en: "This act cannot be undone." },
});
