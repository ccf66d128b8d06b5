import { Field, ID, Int, ObjectType } from "type-graphql";
import { ContentLineType } from "./content.fields.ts";
import { LinkedDocument } from "./document.type.ts";

const amount = (description: string) => Field(() => String, { description });

@ObjectType({ description: "What of a line was not taken back yet, with the line's sign.", simpleResolvers: true })
export class LineLeft {
  @Field(() => Int, { description: "Its position in the document, from 1." }) position!: number;
  @amount("Quantity, a decimal string.") quantity!: string;
  @amount("Value without VAT, a decimal string.") net!: string;
}

@ObjectType({ description: "What corrections may still take back of an issued document.", simpleResolvers: true })
export class LeftToCorrect {
  @Field(() => [LineLeft], { description: "Line by line." }) lines!: LineLeft[];
  @amount("In all, with VAT; a decimal string in the document's currency.") gross!: string;
}

@ObjectType({ description: "What one invoice took of an advance.", simpleResolvers: true })
export class AdvanceSettled {
  @Field(() => LinkedDocument, { description: "The document on the other side." }) document!: LinkedDocument;
  @amount("How much, without VAT, a decimal string; negative where it was given back.") net!: string;
}

@ObjectType({ description: "An advance invoice of which something is left to take back.", simpleResolvers: true })
export class OpenAdvance {
  @Field(() => ID, { description: "Key of the advance invoice." }) id!: string;
  @Field(() => String, { description: "Its number." }) number!: string;
  @Field(() => String, { nullable: true, description: "Its issue date, ISO." }) issueDate!: string | null;
  @amount("What is left of it, with VAT, in its currency.") left!: string;
  @Field(() => [ContentLineType], {
    description: "The lines that take all of it back, one for each taxation, ready for a draft.",
  })
  lines!: ContentLineType[];
}
