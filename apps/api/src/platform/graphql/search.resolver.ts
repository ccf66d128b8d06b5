import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { invalidArgument } from "../errors.ts";
import type { Permission } from "../permissions.ts";
import { search, searchKinds, type SearchKind } from "../search.ts";
import { db, type GraphQLContext } from "./context.ts";
import { describedEnum } from "./enums.ts";
import { Requires } from "./requirement.ts";

const permissionToFind: Record<SearchKind, Permission> = {
  CUSTOMER: "customer:read",
  PRODUCT: "product:read",
  DOCUMENT: "document:read",
  PAYMENT: "payment:read",
};

export const SearchKindEnum = describedEnum("SearchKind", searchKinds, {
  description: "What was found.",
  values: { CUSTOMER: "A customer.", PRODUCT: "A product.", DOCUMENT: "A document.", PAYMENT: "A payment." },
});

@ObjectType({ description: "A record found by words.", simpleResolvers: true })
export class SearchMatch {
  @Field(() => SearchKindEnum, { description: "What was found." })
  kind!: SearchKind;

  @Field(() => ID, { description: "Key of the record." })
  id!: string;

  @Field(() => String, { description: "What it is called." })
  label!: string;

  @Field(() => String, { nullable: true, description: "What tells it apart from its namesakes." })
  detail!: string | null;
}

const maxMatches = 50;

@Resolver()
export class SearchResolver {
  @Query(() => [SearchMatch], {
    description:
      "Finds customers, products, documents and payments by words in any order, with or without diacritics; those used last " +
      "come first. What the caller may not read is not searched.",
  })
  @Requires("company:read")
  async search(
    @Arg("text", () => String, { description: "Words, codes, numbers or amounts." }) text: string,
    @Arg("kinds", () => [SearchKindEnum], { nullable: true, description: "What to look for; everything if left out." })
    kinds: SearchKind[] | null,
    @Arg("first", () => Int, { defaultValue: 10, description: "How many at most, 1 to 50." }) first: number,
    @Ctx() context: GraphQLContext,
  ): Promise<SearchMatch[]> {
    if (first < 1 || first > maxMatches)
      throw invalidArgument("first", `\`first\` is a number from 1 to ${maxMatches}.`);
    const allowed = (kinds ?? searchKinds).filter((kind) => mayFind(context, kind));
    return search(await db(context), { kinds: allowed, text, first });
  }
}

function mayFind({ actor }: GraphQLContext, kind: SearchKind): boolean {
  return "permissions" in actor && actor.permissions.has(permissionToFind[kind]);
}
