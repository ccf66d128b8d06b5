import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { defaultPageSize, type Count, type Page, type PageRequest } from "../pagination.ts";

@ArgsType()
export class PageArgs implements PageRequest {
  @Field(() => Int, { defaultValue: defaultPageSize, description: "How many rows, 1 to 100." })
  first!: number;

  @Field(() => String, { nullable: true, description: "Cursor of the row after which the page begins." })
  after?: string | null;
}

@ObjectType({ description: "Where a page lies in its list.", simpleResolvers: true })
class PageInfo {
  @Field(() => Boolean, { description: "Are there rows after this page?" })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Are there rows before this page?" })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first row; null on an empty page." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last row, for `after` of the next page." })
  endCursor!: string | null;
}

type ObjectClass<Node> = new () => Node;

/** Makes the Relay connection of a type: `connectionOf("Customer", Customer)` is `CustomerConnection`. */
export function connectionOf<Node extends object>(name: string, NodeType: ObjectClass<Node>): ObjectClass<Page<Node>> {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list, and where it stands.`, simpleResolvers: true })
  class Edge {
    @Field(() => NodeType, { description: "The row itself." })
    node!: Node;

    @Field(() => String, { description: "Opaque position, for `after`." })
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `One page of a list of ${name}.`, simpleResolvers: true })
  class Connection implements Page<Node> {
    @Field(() => [Edge], { description: "The rows of this page, in order." })
    edges!: Edge[];

    @Field(() => PageInfo, { description: "Where this page lies in its list." })
    pageInfo!: PageInfo;

    count!: () => Promise<Count>;
    countForRun!: () => Promise<number | null>;

    @Field(() => Int, {
      nullable: true,
      description: "How many rows match in all; null beyond 1,000, where `totalEstimate` has to do.",
    })
    async totalCount(): Promise<number | null> {
      const { count, isExact } = await this.count();
      return isExact ? count : null;
    }

    @Field(() => Int, { description: "How many rows match in all: exact up to 1,000, beyond that an estimate." })
    async totalEstimate(): Promise<number> {
      return (await this.count()).count;
    }

    @Field(() => Int, {
      nullable: true,
      description:
        "How many rows match in all, counted exactly up to the 10,000 that one bulk run takes; null when there are more.",
    })
    boundedCount(): Promise<number | null> {
      return this.countForRun();
    }
  }

  return Connection;
}

export enum OrderDirection {
  ASC = "ASC",
  DESC = "DESC",
}
registerEnumType(OrderDirection, {
  name: "OrderDirection",
  description: "Which end of a list comes first.",
  valuesConfig: {
    ASC: { description: "Smallest, first in the alphabet or oldest first." },
    DESC: { description: "Largest, last in the alphabet or newest first." },
  },
});

export interface OrderBy<Key extends string> {
  field: Key;
  direction: OrderDirection;
}

/**
 * Makes the `orderBy` input of a list from the keys it can be sorted by, each with its description:
 * `orderByOf("Customer", { NAME: "By name." })` is `CustomerOrderBy` over the enum `CustomerOrderField`.
 */
export function orderByOf<Key extends string>(name: string, keys: Record<Key, string>): ObjectClass<OrderBy<Key>> {
  const enumOf = Object.fromEntries(Object.keys(keys).map((key) => [key, key]));
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(keys).map(([key, description]) => [key, { description }]),
  );
  registerEnumType(enumOf, {
    name: `${name}OrderField`,
    description: `What a list of ${name} is sorted by.`,
    valuesConfig,
  });

  @InputType(`${name}OrderBy`, { description: `The order of a list of ${name}.` })
  class Order implements OrderBy<Key> {
    @Field(() => enumOf, { description: "What to sort by." })
    field!: Key;

    @Field(() => OrderDirection, { description: "Which end comes first.", defaultValue: OrderDirection.ASC })
    direction!: OrderDirection;
  }
  return Order;
}
