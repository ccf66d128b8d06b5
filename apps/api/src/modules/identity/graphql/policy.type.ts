import { policyDocuments } from "@softmanager/policies";
import { Field, ObjectType } from "type-graphql";
import { describedEnum, LanguageEnum } from "../../../platform/graphql/enums.ts";

export const PolicyDocumentEnum = describedEnum("PolicyDocument", policyDocuments, {
  description: "A text that rules the service.",
  values: {
    TERMS: "Terms of use; everybody accepts them.",
    DPA: "Data processing agreement; owners accept it for their company.",
    PRIVACY: "Privacy policy; for reading.",
  },
});

@ObjectType({ description: "One part of a policy.", simpleResolvers: true })
export class PolicySection {
  @Field(() => String, { description: "Heading, numbered." })
  heading!: string;

  @Field(() => [String], { description: "The words." })
  paragraphs!: string[];
}

@ObjectType({
  description: "A text in force. What somebody accepts names its version and the hash of its words.",
  simpleResolvers: true,
})
export class Policy {
  @Field(() => PolicyDocumentEnum, { description: "Which text." })
  document!: string;

  @Field(() => String, { description: "Version: the day it took effect." })
  version!: string;

  @Field(() => LanguageEnum, { description: "Language of these words." })
  language!: string;

  @Field(() => String, { description: "Title." })
  title!: string;

  @Field(() => String, { description: "What it is, in two sentences." })
  summary!: string;

  @Field(() => [PolicySection], { description: "The parts in order." })
  sections!: PolicySection[];

  @Field(() => String, {
    description:
      "SHA-256 (hex) of title, version, summary, headings and paragraphs in order, a blank line between them, in UTF-8.",
  })
  sha256!: string;
}
