import { Field, Int, ObjectType } from "type-graphql";
import type { TabCount } from "../pagination.ts";

/**
 * How many rows a quick tab of a list shows: `tabCountOf("Customer", "customers", CustomerTabEnum)` is
 * `CustomerTabCount`.
 */
export function tabCountOf(name: string, plural: string, TabEnum: object): new () => TabCount<string> {
  @ObjectType(`${name}TabCount`, { description: `How many ${plural} a quick tab shows.`, simpleResolvers: true })
  class TabCountOf implements TabCount<string> {
    @Field(() => TabEnum, { description: "The tab." }) tab!: string;
    @Field(() => Int, { description: "How many, counted up to 1,000." }) count!: number;
    @Field(() => Boolean, { description: "Whether these are all; false where there are more than 1,000." })
    isExact!: boolean;
  }
  return TabCountOf;
}
