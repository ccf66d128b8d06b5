import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { shownCompany } from "./shown-company.ts";
import { createBankAccount } from "../use-cases/create-bank-account.ts";
import { updateBankAccount } from "../use-cases/update-bank-account.ts";
import { deleteBankAccount } from "../use-cases/delete-bank-account.ts";
import { BankAccountVersionInput, CreateBankAccountInput, UpdateBankAccountInput } from "./bank-account.inputs.ts";
import { Company } from "./company.type.ts";

const CreateBankAccountResult = resultOf("CreateBankAccountResult", Company, createBankAccount);
const UpdateBankAccountResult = resultOf("UpdateBankAccountResult", Company, updateBankAccount);
const DeleteBankAccountResult = resultOf("DeleteBankAccountResult", Company, deleteBankAccount);

@Resolver()
export class BankAccountResolver {
  @Mutation(() => CreateBankAccountResult, {
    description: "Adds a bank account; the first of a currency becomes its default.",
  })
  @Performs(createBankAccount)
  createBankAccount(
    @Arg("input", () => CreateBankAccountInput, { description: "The account." }) input: CreateBankAccountInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, createBankAccount, input, { success: "Company", present: () => shownCompany(context) });
  }

  @Mutation(() => UpdateBankAccountResult, {
    description: "Corrects a bank account, or makes it the default of its currency.",
  })
  @Performs(updateBankAccount)
  updateBankAccount(
    @Arg("input", () => UpdateBankAccountInput, { description: "The account." }) input: UpdateBankAccountInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, updateBankAccount, input, { success: "Company", present: () => shownCompany(context) });
  }

  @Mutation(() => DeleteBankAccountResult, { description: "Takes a bank account off the list." })
  @Performs(deleteBankAccount)
  deleteBankAccount(
    @Arg("input", () => BankAccountVersionInput, { description: "Which account." }) input: BankAccountVersionInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, deleteBankAccount, input, { success: "Company", present: () => shownCompany(context) });
  }
}
