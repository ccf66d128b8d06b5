import { Field, ObjectType } from "type-graphql";
import { DueDateRule } from "../../../platform/graphql/due-date-rule.ts";
import { DocumentContentType } from "./content.fields.ts";
import { DocumentSeries, PrefilledValue } from "./document.type.ts";
import { DocumentKindEnum } from "./enums.ts";
import { DocumentSeller, DocumentTemplate } from "./seller.type.ts";
import { DraftSettings } from "./settings.type.ts";

@ObjectType({
  description: "What a new document would begin with. Nothing is kept: `createDraft` begins it.",
  simpleResolvers: true,
})
export class NewDocument {
  @Field(() => DocumentKindEnum, { description: "What it would be." }) kind!: string;
  @Field(() => DocumentSeries, {
    nullable: true,
    description: "The series its number would come from; none where `refusal` says why.",
  })
  series!: DocumentSeries | null;
  @Field(() => String, {
    nullable: true,
    description: "What keeps it from being begun, and what to do, in the request's language.",
  })
  refusal!: string | null;
  @Field(() => DocumentContentType, { description: "What it would say; the `content` of `createDraft`." })
  content!: DocumentContentType;
  @Field(() => DueDateRule, {
    nullable: true,
    description: "The rule that its due date would follow; the `dueDateRule` of `createDraft`.",
  })
  dueDateRule!: DueDateRule | null;
  @Field(() => [PrefilledValue], { description: "Where each of its values comes from." }) origins!: PrefilledValue[];
  @Field(() => DraftSettings, { description: "What decides the values that nobody wrote." }) settings!: DraftSettings;
  @Field(() => DocumentSeller, { description: "The seller, as of today." }) seller!: DocumentSeller;
  @Field(() => DocumentTemplate, { description: "Its look, as it would be today." }) template!: DocumentTemplate;
}
