import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DocumentKindEnum } from "../../documents/index.ts";
import { LanguageEnum } from "../../../platform/graphql/enums.ts";
import { expectedVersion } from "../../../platform/graphql/input-fields.ts";

const text = (description: string) => Field(() => String, { description });
const kindField = Field(() => DocumentKindEnum, { description: "Mails that bring documents of this kind." });
const languageField = Field(() => LanguageEnum, { description: "Mails in this language." });
const tokens = "`{number}`, `{total}`, `{due date}`, `{customer}`, `{company}`";

@ObjectType("MailWording", {
  description: "The words that the mails of one kind of document begin with, in one language.",
  simpleResolvers: true,
})
export class MailWordingType {
  @Field(() => ID, { description: "Names the kind and the language." }) id!: string;
  @kindField kind!: string;
  @languageField language!: string;
  @text(`Subject; ${tokens} stand for what the document says.`) subject!: string;
  @text(`Words; ${tokens} and \`{link}\` stand for what the document says. A line with one it lacks is left out.`)
  body!: string;
  @text("Subject that stands where the company has none of its own.") usualSubject!: string;
  @text("Words that stand where the company has none of its own.") usualBody!: string;
  @Field(() => Boolean, { description: "Whether these are the company's own." }) isOwn!: boolean;
  @Field(() => Int, { description: "Version, to be sent back as `expectedVersion`; 0 where they are the usual ones." })
  version!: number;
}

@ObjectType({
  description: "A mail with words that are tried, for a document that there is not.",
  simpleResolvers: true,
})
export class MailWordingPreview {
  @text("Subject, as it would be read.") subject!: string;
  @text("The page that mail programs would show.") html!: string;
}

@InputType({ description: "Words to try." })
export class MailWordingDraftInput {
  @kindField kind!: string;
  @languageField language!: string;
  @text(`Subject, with ${tokens}.`) subject!: string;
  @text(`Words, with ${tokens} and \`{link}\`.`) body!: string;
}

@InputType({ description: "Puts the company's own words in place of the usual ones." })
export class SetMailWordingInput extends MailWordingDraftInput {
  @Field(() => Int, { description: "The version you read; 0 where they are the usual ones." }) expectedVersion!: number;
}

@InputType({ description: "Goes back to the usual words." })
export class ResetMailWordingInput {
  @kindField kind!: string;
  @languageField language!: string;
  @expectedVersion expectedVersion!: number;
}
