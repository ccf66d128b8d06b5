import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { revealCnp } from "../use-cases/reveal-cnp.ts";

@InputType({ description: "Asks for a person's whole CNP." })
export class RevealCnpInput {
  @Field(() => ID, { description: "Key of the customer." }) customerId!: string;
}

@ObjectType({ description: "A person's CNP, shown to one caller; the look was written down.", simpleResolvers: true })
export class RevealedCnp {
  @Field(() => ID, { description: "Key of the customer." }) customerId!: string;
  @Field(() => String, { nullable: true, description: "The 13 digits; null when the person gave none." })
  cnp!: string | null;
}

const RevealCnpResult = resultOf("RevealCnpResult", RevealedCnp, revealCnp);

@Resolver()
export class RevealCnpResolver {
  @Mutation(() => RevealCnpResult, {
    description:
      "Shows the whole CNP of a customer, which everything else shows masked; the audit trail notes who looked.",
  })
  @Performs(revealCnp)
  revealCnp(@Arg("input", () => RevealCnpInput) input: RevealCnpInput, @Ctx() context: GraphQLContext) {
    return act(context, revealCnp, input, {
      success: RevealedCnp.name,
      present: ({ customerId }) => ({ customerId, cnp: context.secret ?? null }),
    });
  }
}
