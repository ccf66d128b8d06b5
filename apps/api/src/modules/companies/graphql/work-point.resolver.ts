import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { shownCompany } from "./shown-company.ts";
import { createWorkPoint } from "../use-cases/create-work-point.ts";
import { updateWorkPoint } from "../use-cases/update-work-point.ts";
import { archiveWorkPoint } from "../use-cases/archive-work-point.ts";
import { restoreWorkPoint } from "../use-cases/restore-work-point.ts";
import { CreateWorkPointInput, UpdateWorkPointInput, WorkPointVersionInput } from "./work-point.inputs.ts";
import { Company } from "./company.type.ts";

const CreateWorkPointResult = resultOf("CreateWorkPointResult", Company, createWorkPoint);
const UpdateWorkPointResult = resultOf("UpdateWorkPointResult", Company, updateWorkPoint);
const ArchiveWorkPointResult = resultOf("ArchiveWorkPointResult", Company, archiveWorkPoint);
const RestoreWorkPointResult = resultOf("RestoreWorkPointResult", Company, restoreWorkPoint);

@Resolver()
export class WorkPointResolver {
  @Mutation(() => CreateWorkPointResult, { description: "Adds a work point." })
  @Performs(createWorkPoint)
  createWorkPoint(
    @Arg("input", () => CreateWorkPointInput, { description: "The work point." }) input: CreateWorkPointInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, createWorkPoint, input, { success: "Company", present: () => shownCompany(context) });
  }

  @Mutation(() => UpdateWorkPointResult, { description: "Corrects a work point." })
  @Performs(updateWorkPoint)
  updateWorkPoint(
    @Arg("input", () => UpdateWorkPointInput, { description: "The work point." }) input: UpdateWorkPointInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, updateWorkPoint, input, { success: "Company", present: () => shownCompany(context) });
  }

  @Mutation(() => ArchiveWorkPointResult, { description: "Takes a work point out of the choices." })
  @Performs(archiveWorkPoint)
  archiveWorkPoint(
    @Arg("input", () => WorkPointVersionInput, { description: "Which work point." }) input: WorkPointVersionInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, archiveWorkPoint, input, { success: "Company", present: () => shownCompany(context) });
  }

  @Mutation(() => RestoreWorkPointResult, { description: "Brings an archived work point back." })
  @Performs(restoreWorkPoint)
  restoreWorkPoint(
    @Arg("input", () => WorkPointVersionInput, { description: "Which work point." }) input: WorkPointVersionInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, restoreWorkPoint, input, { success: "Company", present: () => shownCompany(context) });
  }
}
