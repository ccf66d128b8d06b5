import { Field, ID, InputType } from "type-graphql";
import { expectedVersion, idempotencyKey } from "../../../platform/graphql/input-fields.ts";
import { ViewedListEnum } from "./saved-view.type.ts";

const text = (description: string) => Field(() => String, { description });
const optional = (description: string) => Field(() => String, { nullable: true, description });
const list = Field(() => ViewedListEnum, { description: "The list." });
const savedViewId = Field(() => ID, { description: "Key of the view." });

@InputType({ description: "One filter of a list, as its address names it." })
export class SavedViewFilterInput {
  @text("What is filtered; each at most once.") name!: string;
  @text("By what.") value!: string;
}

@InputType({ description: "What a list's address says, and the columns shown; what is left out is as usual." })
export class SavedViewStateInput {
  @optional("The quick tab.") tab?: string | null;
  @optional("The words searched for.") search?: string | null;
  @optional("The order.") sort?: string | null;
  @Field(() => [SavedViewFilterInput], { description: "What the list is narrowed by, at most 20." })
  filters!: SavedViewFilterInput[];
  @Field(() => [String], { nullable: true, description: "The columns shown, by their ids, at most 40." })
  columns?: string[] | null;
}

@InputType({ description: "What a view is." })
class SavedViewFields {
  @text("What to call it.") name!: string;
  @Field(() => Boolean, { description: "True shows it to everybody in the company." }) isShared!: boolean;
  @Field(() => SavedViewStateInput, { description: "How the list looks." }) state!: SavedViewStateInput;
}

@InputType({ description: "Keeps the way a list looks under a name." })
export class CreateSavedViewInput extends SavedViewFields {
  @list list!: string;
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Changes a view; every field is written." })
export class UpdateSavedViewInput extends SavedViewFields {
  @savedViewId savedViewId!: string;
  @expectedVersion expectedVersion!: number;
}

@InputType({ description: "Names a view as you read it." })
export class DeleteSavedViewInput {
  @savedViewId savedViewId!: string;
  @expectedVersion expectedVersion!: number;
}

@InputType({ description: "Names a deleted view." })
export class RestoreSavedViewInput {
  @savedViewId savedViewId!: string;
}

@InputType({ description: "Chooses what a list opens with for you." })
export class SetDefaultSavedViewInput {
  @list list!: string;
  @Field(() => ID, { nullable: true, description: "The view; null opens the list as it usually is." })
  savedViewId?: string | null;
}
