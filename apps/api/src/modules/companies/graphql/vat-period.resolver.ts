import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { shownCompany } from "./shown-company.ts";
import { createVatPeriod } from "../use-cases/create-vat-period.ts";
import { updateVatPeriod } from "../use-cases/update-vat-period.ts";
import { deleteVatPeriod } from "../use-cases/delete-vat-period.ts";
import { CreateVatPeriodInput, UpdateVatPeriodInput, VatPeriodVersionInput } from "./vat-period.inputs.ts";
import { Company } from "./company.type.ts";

const CreateVatPeriodResult = resultOf("CreateVatPeriodResult", Company, createVatPeriod);
const UpdateVatPeriodResult = resultOf("UpdateVatPeriodResult", Company, updateVatPeriod);
const DeleteVatPeriodResult = resultOf("DeleteVatPeriodResult", Company, deleteVatPeriod);

@Resolver()
export class VatPeriodResolver {
  @Mutation(() => CreateVatPeriodResult, {
    description: "Records a new standing towards VAT; the one that ran until then ends the day before.",
  })
  @Performs(createVatPeriod)
  createVatPeriod(
    @Arg("input", () => CreateVatPeriodInput, { description: "The status and its days." }) input: CreateVatPeriodInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, createVatPeriod, input, { success: "Company", present: () => shownCompany(context) });
  }

  @Mutation(() => UpdateVatPeriodResult, { description: "Corrects a period of the VAT history." })
  @Performs(updateVatPeriod)
  updateVatPeriod(
    @Arg("input", () => UpdateVatPeriodInput, { description: "The period." }) input: UpdateVatPeriodInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, updateVatPeriod, input, { success: "Company", present: () => shownCompany(context) });
  }

  @Mutation(() => DeleteVatPeriodResult, { description: "Removes a period from the VAT history." })
  @Performs(deleteVatPeriod)
  deleteVatPeriod(
    @Arg("input", () => VatPeriodVersionInput, { description: "Which period." }) input: VatPeriodVersionInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, deleteVatPeriod, input, { success: "Company", present: () => shownCompany(context) });
  }
}
