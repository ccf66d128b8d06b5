import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Resolver, Root } from "type-graphql";
import { DocumentType } from "../../documents/index.ts";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { expectedVersion, idempotencyKey } from "../../../platform/graphql/input-fields.ts";
import { isPermitted } from "../../../platform/permissions.ts";
import { changePublicLinkExpiry } from "../use-cases/change-public-link-expiry.ts";
import { createPublicLink } from "../use-cases/create-public-link.ts";
import { revokePublicLink } from "../use-cases/revoke-public-link.ts";
import { PublicLink } from "./public-link.type.ts";
import { linkById, linksOfDocument } from "./read-links.ts";
import "./problems.ts";

@InputType({ description: "When a link stops working; at most one of these is given." })
class LinkExpiryFields {
  @Field(() => Int, { nullable: true, description: "In how many days, 1 to 3,650." })
  expiresInDays?: number | null;
  @Field(() => String, { nullable: true, description: "The last day on which it works, ISO 8601." })
  expiresOn?: string | null;
  @Field(() => Boolean, { nullable: true, description: "It works until somebody revokes it." })
  neverExpires?: boolean | null;
}

@InputType({
  description: "Makes a link to a document. It works for 365 days if nothing is said; one that is live keeps its own.",
})
export class CreatePublicLinkInput extends LinkExpiryFields {
  @Field(() => ID, { description: "Key of the document." }) documentId!: string;
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Closes a link." })
export class RevokePublicLinkInput {
  @Field(() => ID, { description: "Key of the link." }) linkId!: string;
}

@InputType({ description: "Lets a link work longer or shorter." })
export class ChangePublicLinkExpiryInput extends LinkExpiryFields {
  @Field(() => ID, { description: "Key of the link." }) linkId!: string;
  @expectedVersion expectedVersion!: number;
}

const ChangePublicLinkExpiryResult = resultOf("ChangePublicLinkExpiryResult", PublicLink, changePublicLinkExpiry);
const CreatePublicLinkResult = resultOf("CreatePublicLinkResult", PublicLink, createPublicLink);
const RevokePublicLinkResult = resultOf("RevokePublicLinkResult", PublicLink, revokePublicLink);

@Resolver(() => DocumentType)
export class PublicLinkResolver {
  @FieldResolver(() => [PublicLink], {
    nullable: true,
    description: "Links that open or opened it, newest first; null without the permission `public-link:manage`.",
  })
  publicLinks(@Root() { id }: { id: string }, @Ctx() context: GraphQLContext): Promise<object[]> | null {
    return isPermitted(context.actor, "public-link:manage") ? linksOfDocument(context, id) : null;
  }

  @Mutation(() => CreatePublicLinkResult, {
    description: "Makes a link that opens an issued document to whoever has it; while one is live, the same again.",
  })
  @Performs(createPublicLink)
  createPublicLink(
    @Arg("input", () => CreatePublicLinkInput) input: CreatePublicLinkInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, createPublicLink, input, shown(context));
  }

  @Mutation(() => ChangePublicLinkExpiryResult, { description: "Lets a link work longer or shorter." })
  @Performs(changePublicLinkExpiry)
  changePublicLinkExpiry(
    @Arg("input", () => ChangePublicLinkExpiryInput) input: ChangePublicLinkExpiryInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, changePublicLinkExpiry, input, shown(context));
  }

  @Mutation(() => RevokePublicLinkResult, { description: "Closes a link for good; a new one has another address." })
  @Performs(revokePublicLink)
  revokePublicLink(
    @Arg("input", () => RevokePublicLinkInput) input: RevokePublicLinkInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, revokePublicLink, input, shown(context));
  }
}

function shown(context: GraphQLContext) {
  return {
    success: "PublicLink",
    present: ({ linkId }: { linkId: string }) => linkById(context, linkId),
  };
}
