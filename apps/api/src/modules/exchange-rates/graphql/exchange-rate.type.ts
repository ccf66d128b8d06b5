import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Lei per unit of a currency, as published.", simpleResolvers: true })
export class PublishedRate {
  @Field(() => String, { description: "ISO 4217." }) currency!: string;
  @Field(() => String, { description: "Lei per unit, a decimal string." }) rate!: string;
  @Field(() => String, { description: "The day it was published, ISO date." }) date!: string;
  @Field(() => String, { description: "Who published it: BNR, the National Bank of Romania." }) source!: string;
  @Field(() => Boolean, { description: "True when a newer rate should be taken, but is not known (yet)." })
  isStale!: boolean;
  @Field(() => String, { nullable: true, description: "The same in a sentence, in the request's language." })
  warning!: string | null;
}
