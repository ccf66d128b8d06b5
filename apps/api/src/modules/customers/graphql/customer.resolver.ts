import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { invalidArgument } from "../../../platform/errors.ts";
import { connectionOf, orderByOf, PageArgs, type OrderBy } from "../../../platform/graphql/connection.ts";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs, Requires } from "../../../platform/graphql/requirement.ts";
import type { TabCount } from "../../../platform/pagination.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { archiveCustomer, restoreCustomer } from "../use-cases/archive-customer.ts";
import { createCustomer } from "../use-cases/create-customer.ts";
import { deleteCustomer } from "../use-cases/delete-customer.ts";
import { updateCustomer } from "../use-cases/update-customer.ts";
import * as inputs from "./customer.input.ts";
import { Customer, CustomerTabCount, DeletedCustomer } from "./customer.type.ts";
import { customerById, customerPage, customersByText, customersPerTab, type CustomerOrderField } from "./read.ts";
import "./problems.ts";

const CreateCustomerResult = resultOf("CreateCustomerResult", Customer, createCustomer);
const UpdateCustomerResult = resultOf("UpdateCustomerResult", Customer, updateCustomer);
const ArchiveCustomerResult = resultOf("ArchiveCustomerResult", Customer, archiveCustomer);
const RestoreCustomerResult = resultOf("RestoreCustomerResult", Customer, restoreCustomer);
const DeleteCustomerResult = resultOf("DeleteCustomerResult", DeletedCustomer, deleteCustomer);

const CustomerConnection = connectionOf<object>("Customer", Customer);
const CustomerOrderBy = orderByOf("Customer", {
  NAME: "By name, in Romanian alphabetical order.",
  CREATED: "By the moment the card was opened.",
  UPDATED: "By the last change.",
});

const maxQuickMatches = 10;

@Resolver()
export class CustomerResolver {
  @Query(() => Customer, { description: "One customer." })
  @Requires("customer:read")
  customer(@Arg("id", () => ID, { description: "Key of the customer." }) id: string, @Ctx() context: GraphQLContext) {
    return customerById(context, id);
  }

  @Query(() => CustomerConnection, { description: "The company's customers, by name." })
  @Requires("customer:read")
  customers(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => inputs.CustomerFilter, { nullable: true, description: "Which customers." }) filter: unknown,
    @Arg("orderBy", () => CustomerOrderBy, { nullable: true, description: "In which order." })
    order: OrderBy<CustomerOrderField> | null,
    @Ctx() context: GraphQLContext,
  ) {
    return customerPage(context, { page, filter, order });
  }

  @Query(() => [CustomerTabCount], { description: "How many customers each quick tab shows, under the same search." })
  @Requires("customer:read")
  customerCounts(
    @Arg("filter", () => inputs.CustomerFilter, { nullable: true, description: "Which customers." }) filter: unknown,
    @Ctx() context: GraphQLContext,
  ): Promise<TabCount<string>[]> {
    return customersPerTab(context, filter);
  }

  @Query(() => [Customer], {
    description: "The customers meant by a few letters of name, code, e-mail or city; those used last come first.",
  })
  @Requires("customer:read")
  customersByText(
    @Arg("text", () => String, { description: "What the person typed so far; may be empty." }) text: string,
    @Arg("first", () => Int, { defaultValue: maxQuickMatches, description: "How many at most, 1 to 10." })
    first: number,
    @Ctx() context: GraphQLContext,
  ) {
    if (first < 1 || first > maxQuickMatches) throw invalidArgument("first", "`first` is a number from 1 to 10.");
    return customersByText(context, { text, first });
  }

  @Mutation(() => CreateCustomerResult, { description: "Opens a customer's card." })
  @Performs(createCustomer)
  createCustomer(
    @Arg("input", () => inputs.CreateCustomerInput) input: inputs.CreateCustomerInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, createCustomer, input, shown(context));
  }

  @Mutation(() => UpdateCustomerResult, { description: "Changes a customer's card; documents keep what they copied." })
  @Performs(updateCustomer)
  updateCustomer(
    @Arg("input", () => inputs.UpdateCustomerInput) input: inputs.UpdateCustomerInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, updateCustomer, input, shown(context));
  }

  @Mutation(() => ArchiveCustomerResult, {
    description: "Takes a customer out of lists and quick searches; `restoreCustomer` brings it back.",
  })
  @Performs(archiveCustomer)
  archiveCustomer(
    @Arg("input", () => inputs.CustomerVersionInput) input: inputs.CustomerVersionInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, archiveCustomer, input, shown(context));
  }

  @Mutation(() => RestoreCustomerResult, { description: "Brings an archived customer back." })
  @Performs(restoreCustomer)
  restoreCustomer(
    @Arg("input", () => inputs.CustomerVersionInput) input: inputs.CustomerVersionInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, restoreCustomer, input, shown(context));
  }

  @Mutation(() => DeleteCustomerResult, {
    description: "Deletes a customer for good, with its contacts; only while nothing was written for it.",
  })
  @Performs(deleteCustomer)
  deleteCustomer(
    @Arg("input", () => inputs.CustomerVersionInput) input: inputs.CustomerVersionInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, deleteCustomer, input, {
      success: DeletedCustomer.name,
      present: ({ customerId: id }) => ({ id }),
    });
  }
}

function shown(context: GraphQLContext) {
  return {
    success: Customer.name,
    present: ({ customerId }: { customerId: string }) => customerById(context, customerId),
  };
}
