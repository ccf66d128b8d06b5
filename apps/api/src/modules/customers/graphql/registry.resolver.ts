import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs, Requires } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { assertPermitted } from "../../../platform/permissions.ts";
import { lookUp } from "../../fiscal-registry/index.ts";
import { registeredCode } from "../registered-code.ts";
import { standingOf } from "../standing-of.ts";
import { refreshCustomerFromRegistry } from "../use-cases/refresh-customer-from-registry.ts";
import { RefreshCustomerFromRegistryInput } from "./customer.input.ts";
import { Customer } from "./customer.type.ts";
import { customerById } from "./read.ts";
import { CustomerStanding, presentStanding } from "./standing.type.ts";
import "./problems.ts";

const RefreshCustomerFromRegistryResult = resultOf(
  "RefreshCustomerFromRegistryResult",
  Customer,
  refreshCustomerFromRegistry,
);

/** Whoever refreshes wants news, but a second click within a minute gets the first one's. */
const newsSeconds = 60;

@Resolver()
export class CustomerRegistryResolver {
  @Query(() => CustomerStanding, {
    description: "Whether anything speaks against invoicing to a customer, by the tax authority's register.",
  })
  @Requires("customer:read")
  async customerStanding(
    @Arg("customerId", () => ID, { description: "Key of the customer." }) customerId: string,
    @Ctx() context: GraphQLContext,
  ): Promise<CustomerStanding> {
    const { address, fiscalCode, vatCode } = await customerById(context, customerId);
    const standing = await standingOf(context.services, { country: address.country, fiscalCode, vatCode });
    return presentStanding(standing, context.language);
  }

  @Mutation(() => RefreshCustomerFromRegistryResult, {
    description: "Asks the tax authority's register about a customer and writes the answer on the card.",
  })
  @Performs(refreshCustomerFromRegistry)
  async refreshCustomerFromRegistry(
    @Arg("input", () => RefreshCustomerFromRegistryInput) input: RefreshCustomerFromRegistryInput,
    @Ctx() context: GraphQLContext,
  ) {
    assertPermitted(context.actor, refreshCustomerFromRegistry.permission);
    await askAbout(context, input.customerId);
    return act(context, refreshCustomerFromRegistry, input, {
      success: Customer.name,
      present: ({ customerId }) => customerById(context, customerId),
    });
  }
}

/** Outside any transaction: the register may take its time. */
async function askAbout(context: GraphQLContext, customerId: string): Promise<void> {
  const { address, fiscalCode } = await customerById(context, customerId);
  await context.reader.end();
  const code = registeredCode({ country: address.country, fiscalCode });
  if (code) await lookUp(context.services, code, { maxAgeSeconds: newsSeconds });
}
