import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";
import { describedEnum } from "../../../platform/graphql/enums.ts";

export const LinkViewKindEnum = describedEnum("PublicLinkViewKind", ["VIEW", "DOWNLOAD"], {
  description: "What somebody did with a link.",
  values: { VIEW: "Opened the page.", DOWNLOAD: "Opened or saved the PDF." },
});

@ObjectType({ description: "Somebody outside the company opened a link.", simpleResolvers: true })
export class PublicLinkView {
  @Field(() => LinkViewKindEnum, { description: "What was opened." }) kind!: string;
  @Field(() => GraphQLISODateTime, { description: "When." }) at!: Date;
  @Field(() => String, { nullable: true, description: "From which network; the last part of the address is not kept." })
  address!: string | null;
  @Field(() => String, { nullable: true, description: "With which program, as it names itself." })
  userAgent!: string | null;
}

@ObjectType({ description: "A link that opens one issued document to whoever has it.", simpleResolvers: true })
export class PublicLink {
  @Field(() => ID, { description: "Key of the link, for `revokePublicLink`." }) id!: string;
  @Field(() => ID, { description: "Key of the document it opens." }) documentId!: string;
  @Field(() => String, { nullable: true, description: "Its address; absent once it opens nothing." })
  url!: string | null;
  @Field(() => GraphQLISODateTime, { description: "When it was made." }) createdAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: "When it stops working; null never does." })
  expiresAt!: Date | null;
  @Field(() => Int, { description: "Version, to be sent back as `expectedVersion`." }) version!: number;
  @Field(() => GraphQLISODateTime, { nullable: true, description: "When it was revoked." }) revokedAt!: Date | null;
  @Field(() => Int, { description: "How many times it was opened from outside the company." }) viewCount!: number;
  @Field(() => [PublicLinkView], { description: "The newest 50 of them, newest first." }) views!: PublicLinkView[];
}
