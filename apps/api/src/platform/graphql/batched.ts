import type { GraphQLContext } from "./context.ts";

type Load<Value> = (context: GraphQLContext, ids: ReadonlySet<string>) => Promise<ReadonlyMap<string, Value>>;

interface Batch<Value> {
  ids: Set<string>;
  values: Promise<ReadonlyMap<string, Value>>;
}

/**
 * A field that many rows of one answer ask for at once, read by one query: ids asked for in the same turn are
 * gathered and loaded together. What has no value gets `absent`.
 */
export function batched<Value>(
  load: Load<Value>,
  absent: () => Value,
): (context: GraphQLContext, id: string) => Promise<Value> {
  const open = new WeakMap<GraphQLContext, Batch<Value>>();

  function begin(context: GraphQLContext): Batch<Value> {
    const ids = new Set<string>();
    // Fields of one level are resolved within one turn; the next turn loads what they asked for.
    const values = new Promise<void>((turn) => setImmediate(turn)).then(() => {
      open.delete(context);
      return load(context, ids);
    });
    const batch = { ids, values };
    open.set(context, batch);
    return batch;
  }

  return async (context, id) => {
    const batch = open.get(context) ?? begin(context);
    batch.ids.add(id);
    return (await batch.values).get(id) ?? absent();
  };
}
