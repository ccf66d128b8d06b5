import { Field, ID, InputType, Int } from "type-graphql";
import { idempotencyKey } from "./input-fields.ts";

type InputClass = new () => object;

/**
 * Makes the inputs by which records are selected and an act on them is begun: `bulkInputsOf("Customers", CustomerFilter)`
 * are `CustomersSelection` and `BulkCustomersInput`.
 */
export function bulkInputsOf(name: string, FilterType: InputClass): { Selection: InputClass; Input: InputClass } {
  @InputType(`All${name}`, { description: "Everything that a filter finds, but a few." })
  class All {
    @Field(() => FilterType, { nullable: true, description: "Which; as in the list." }) filter?: object | null;
    @Field(() => [ID], { nullable: true, description: "Keys of those to leave out; at most 10,000." })
    exceptIds?: string[] | null;
    @Field(() => Int, {
      description: "How many are meant, as `boundedCount` told; if it is another number by now, nothing is begun.",
    })
    expectedCount!: number;
  }

  @InputType(`${name}Selection`, { description: "Which records: either `ids` or `all`. At most 10,000." })
  class Selection {
    @Field(() => [ID], { nullable: true, description: "Keys of the records." }) ids?: string[] | null;
    @Field(() => All, { nullable: true, description: "Everything that a filter finds." }) all?: All | null;
  }

  @InputType(`Bulk${name}Input`, { description: "Begins a bulk run." })
  class Input {
    @Field(() => Selection, { description: "Which records." }) selection!: Selection;
    @idempotencyKey idempotencyKey?: string | null;
  }
  return { Selection, Input };
}
