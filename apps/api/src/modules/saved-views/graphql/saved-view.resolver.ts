import type { ViewedList } from "@softmanager/inputs";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs, Requires } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { createSavedView } from "../use-cases/create-saved-view.ts";
import { deleteSavedView, restoreSavedView } from "../use-cases/delete-saved-view.ts";
import { setDefaultSavedView } from "../use-cases/set-default-saved-view.ts";
import { updateSavedView } from "../use-cases/update-saved-view.ts";
import "./problems.ts";
import { savedViewById, savedViewsOf } from "./read.ts";
import * as inputs from "./saved-view.input.ts";
import { DefaultSavedView, DeletedSavedView, SavedView, ViewedListEnum } from "./saved-view.type.ts";

const CreateSavedViewResult = resultOf("CreateSavedViewResult", SavedView, createSavedView);
const UpdateSavedViewResult = resultOf("UpdateSavedViewResult", SavedView, updateSavedView);
const DeleteSavedViewResult = resultOf("DeleteSavedViewResult", DeletedSavedView, deleteSavedView);
const RestoreSavedViewResult = resultOf("RestoreSavedViewResult", SavedView, restoreSavedView);
const SetDefaultSavedViewResult = resultOf("SetDefaultSavedViewResult", DefaultSavedView, setDefaultSavedView);

@Resolver()
export class SavedViewResolver {
  @Query(() => [SavedView], { description: "The views of a list: your own and those shared with you, by name." })
  @Requires("saved-view:read")
  savedViews(
    @Arg("list", () => ViewedListEnum, { description: "The list." }) list: ViewedList,
    @Ctx() context: GraphQLContext,
  ): Promise<SavedView[]> {
    return savedViewsOf(context, list);
  }

  @Mutation(() => CreateSavedViewResult, { description: "Keeps the way a list looks under a name." })
  @Performs(createSavedView)
  createSavedView(
    @Arg("input", () => inputs.CreateSavedViewInput) input: inputs.CreateSavedViewInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, createSavedView, input, shown(context));
  }

  @Mutation(() => UpdateSavedViewResult, {
    description: "Renames a view, shares it or not, and keeps the list as it looks now.",
  })
  @Performs(updateSavedView)
  updateSavedView(
    @Arg("input", () => inputs.UpdateSavedViewInput) input: inputs.UpdateSavedViewInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, updateSavedView, input, shown(context));
  }

  @Mutation(() => DeleteSavedViewResult, {
    description: "Takes a view away, from everybody it was shared with too; `restoreSavedView` brings it back.",
  })
  @Performs(deleteSavedView)
  deleteSavedView(
    @Arg("input", () => inputs.DeleteSavedViewInput) input: inputs.DeleteSavedViewInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, deleteSavedView, input, {
      success: DeletedSavedView.name,
      present: ({ savedViewId: id }) => ({ id }),
    });
  }

  @Mutation(() => RestoreSavedViewResult, { description: "Brings a deleted view back as it was." })
  @Performs(restoreSavedView)
  restoreSavedView(
    @Arg("input", () => inputs.RestoreSavedViewInput) input: inputs.RestoreSavedViewInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, restoreSavedView, input, shown(context));
  }

  @Mutation(() => SetDefaultSavedViewResult, { description: "Chooses the view that a list opens with for you." })
  @Performs(setDefaultSavedView)
  setDefaultSavedView(
    @Arg("input", () => inputs.SetDefaultSavedViewInput) input: inputs.SetDefaultSavedViewInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, setDefaultSavedView, input, {
      success: DefaultSavedView.name,
      present: ({ list, savedViewId }) => ({ list, savedViewId }),
    });
  }
}

function shown(context: GraphQLContext) {
  return {
    success: SavedView.name,
    present: ({ savedViewId }: { savedViewId: string }) => savedViewById(context, savedViewId),
  };
}
