import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from "type-graphql";
import { LanguageEnum } from "../../../platform/graphql/enums.ts";
import { expectedVersion, idempotencyKey } from "../../../platform/graphql/input-fields.ts";
import { DocumentKindEnum, SeriesResetEnum } from "./enums.ts";
import { SellerWorkPoint } from "./seller.type.ts";

@ObjectType("Series", {
  description: "Numbers of one kind of document, growing by one without gaps.",
  simpleResolvers: true,
})
export class SeriesType {
  @Field(() => ID, { description: "Key of the series." }) id!: string;
  @Field(() => DocumentKindEnum, { description: "The kind of document it numbers." }) kind!: string;
  @Field(() => String, {
    description: "Prefix, unique in the company; `{YYYY}` and `{YY}` stand for the year of issue.",
  })
  prefix!: string;
  @Field(() => String, { description: "The prefix as it is printed this year." }) printedPrefix!: string;
  @Field(() => String, { description: "What stands between prefix and digits: a space, -, / or nothing." })
  separator!: string;
  @Field(() => Int, { description: "Digits at least, filled with zeros." }) padding!: number;
  @Field(() => Int, { description: "The number the next document will take." }) nextNumber!: number;
  @Field(() => String, { description: "The whole next number, as it will read." }) nextNumberText!: string;
  @Field(() => String, { nullable: true, description: "Issue date of its last document, ISO." }) lastIssueDate!:
    | string
    | null;
  @Field(() => Boolean, { description: "Whether new documents of the kind take it." }) isDefault!: boolean;
  @Field(() => Boolean, { description: "Whether numbers were already taken: prefix and numbers are then fixed." })
  isInUse!: boolean;
  @Field(() => SeriesResetEnum, { description: "When it counts from 1 again." }) reset!: string;
  @Field(() => SellerWorkPoint, { nullable: true, description: "The work point whose documents it numbers." })
  workPoint!: SellerWorkPoint | null;
  @Field(() => ID, { nullable: true, description: "Key of that work point." }) workPointId!: string | null;
  @Field(() => [ID], { description: "Memberships that may number documents from it; none means everybody." })
  allowedMembershipIds!: string[];
  @Field(() => Boolean, { description: "Whether you may number documents from it." }) isUsable!: boolean;
  @Field(() => GraphQLISODateTime, { nullable: true, description: "When it was closed." }) archivedAt!: Date | null;
  @Field(() => Int, { description: "Version, to be sent back as `expectedVersion`." }) version!: number;
}

@InputType({ description: "What a series is." })
class SeriesFields {
  @Field(() => String, {
    description: "Prefix, unique in the company; `{YYYY}` and `{YY}` stand for the year of issue.",
  })
  prefix!: string;
  @Field(() => String, { nullable: true, description: "A space, -, / or nothing; absent leaves it, at first a space." })
  separator?: string | null;
  @Field(() => Int, { nullable: true, description: "Digits at least; absent leaves it, at first 4." }) padding?:
    | number
    | null;
  @Field(() => Int, { nullable: true, description: "The next number; absent leaves it, at first 1." }) nextNumber?:
    | number
    | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether new documents of the kind take it; absent leaves it, at first not.",
  })
  isDefault?: boolean | null;
  @Field(() => SeriesResetEnum, {
    nullable: true,
    description: "When it counts from 1 again; YEARLY needs the year in the prefix. Absent leaves it, at first NEVER.",
  })
  reset?: string | null;
  @Field(() => ID, { nullable: true, description: "The work point whose documents it numbers; absent leaves it." })
  workPointId?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: "Memberships that may number documents from it; an empty list is everybody, absent leaves them.",
  })
  allowedMembershipIds?: string[] | null;
}

@InputType({ description: "A new series." })
export class CreateSeriesInput extends SeriesFields {
  @Field(() => DocumentKindEnum, { description: "The kind of document it numbers." }) kind!: string;
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Changes of a series." })
export class UpdateSeriesInput extends SeriesFields {
  @Field(() => ID, { description: "Key of the series." }) seriesId!: string;
  @expectedVersion expectedVersion!: number;
}

@InputType({ description: "Names a series as you read it." })
export class SeriesVersionInput {
  @Field(() => ID, { description: "Key of the series." }) seriesId!: string;
  @expectedVersion expectedVersion!: number;
}

@ObjectType("DefaultMention", {
  description: "A sentence that every new draft of a kind begins with.",
  simpleResolvers: true,
})
export class DefaultMentionType {
  @Field(() => ID, { description: "Key of the mention." }) id!: string;
  @Field(() => DocumentKindEnum, { description: "On documents of this kind." }) kind!: string;
  @Field(() => LanguageEnum, { description: "In this language." }) language!: string;
  @Field(() => String, { description: "The sentence." }) text!: string;
  @Field(() => Int, { description: "Its place among the others." }) position!: number;
  @Field(() => Int, { description: "Version, to be sent back as `expectedVersion`." }) version!: number;
}

@InputType({ description: "What a default mention says, and where." })
class MentionFields {
  @Field(() => DocumentKindEnum, { description: "On documents of this kind." }) kind!: string;
  @Field(() => LanguageEnum, { description: "In this language." }) language!: string;
  @Field(() => String, { description: "The sentence, at most 300 characters." }) text!: string;
  @Field(() => Int, { nullable: true, description: "Its place among the others; absent leaves it, at first 0." })
  position?: number | null;
}

@InputType({ description: "A new default mention." })
export class CreateDefaultMentionInput extends MentionFields {
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Changes of a default mention." })
export class UpdateDefaultMentionInput extends MentionFields {
  @Field(() => ID, { description: "Key of the mention." }) mentionId!: string;
  @expectedVersion expectedVersion!: number;
}

@InputType({ description: "Names a default mention as you read it." })
export class DeleteDefaultMentionInput {
  @Field(() => ID, { description: "Key of the mention." }) mentionId!: string;
  @expectedVersion expectedVersion!: number;
}

@ObjectType({ description: "A default mention that is gone.", simpleResolvers: true })
export class DeletedDefaultMention {
  @Field(() => ID, { description: "Key it had." }) id!: string;
}
