import { viewedLists } from "@softmanager/inputs";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { describedEnum } from "../../../platform/graphql/enums.ts";

const text = (description: string) => Field(() => String, { description });
const optional = (description: string) => Field(() => String, { nullable: true, description });
const yesOrNo = (description: string) => Field(() => Boolean, { description });

export const ViewedListEnum = describedEnum("ViewedList", viewedLists, {
  description: "A list that people look at in their own way.",
  values: {
    DOCUMENTS: "Everything the company has written.",
    CUSTOMERS: "Everybody the company sells to.",
    PRODUCTS: "Everything the company sells.",
    PAYMENTS: "Everything customers paid.",
  },
});

@ObjectType({ description: "One filter of a list, as its address names it.", simpleResolvers: true })
export class SavedViewFilter {
  @text("What is filtered: `customer`, `currency`, `from`.") name!: string;
  @text("By what: a key, a code, a day.") value!: string;
}

@ObjectType({
  description: "What a list's address says, and the columns shown; null means as the list usually is.",
  simpleResolvers: true,
})
export class SavedViewState {
  @optional("The quick tab.") tab!: string | null;
  @optional("The words searched for.") search!: string | null;
  @optional("The order: `date`, or `-date` for the other way around.") sort!: string | null;
  @Field(() => [SavedViewFilter], { description: "What the list is narrowed by." }) filters!: SavedViewFilter[];
  @Field(() => [String], { nullable: true, description: "The columns shown, by their ids." })
  columns!: string[] | null;
}

@ObjectType({ description: "A list as somebody wants to see it again.", simpleResolvers: true })
export class SavedView {
  @Field(() => ID, { description: "Key of the view." }) id!: string;
  @Field(() => ViewedListEnum, { description: "The list it shows." }) list!: string;
  @text("What its maker calls it.") name!: string;
  @yesOrNo("Everybody in the company sees it; else its maker alone.") isShared!: boolean;
  @text("Who made it, by name.") madeBy!: string;
  @yesOrNo("You made it.") isMine!: boolean;
  @yesOrNo("You may change and delete it.") mayChange!: boolean;
  @yesOrNo("The list opens with it for you.") isDefault!: boolean;
  @Field(() => SavedViewState, { description: "How the list looks." }) state!: SavedViewState;
  @Field(() => Int, { description: "Send it back as `expectedVersion` with a change." }) version!: number;
}

@ObjectType({ description: "A view that is no longer there.", simpleResolvers: true })
export class DeletedSavedView {
  @Field(() => ID, { description: "Key of the view; `restoreSavedView` brings it back." }) id!: string;
}

@ObjectType({ description: "The view that a list opens with for you.", simpleResolvers: true })
export class DefaultSavedView {
  @Field(() => ViewedListEnum, { description: "The list." }) list!: string;
  @Field(() => ID, { nullable: true, description: "The view; null when the list opens as it usually is." })
  savedViewId!: string | null;
}
