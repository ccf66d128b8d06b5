import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from "graphql";

/** Says of a field whether it is asked for. */
export type Asks = (field: string) => boolean;

export const asksForAll: Asks = () => true;

type Selected = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">;

/** What is asked for at the end of a path below the field being resolved: `asksAt(info, ["edges", "node"])`. */
export function asksAt({ fieldNodes, fragments }: Selected, path: readonly string[] = []): Asks {
  let fields = fieldsIn(below(fieldNodes), fragments);
  for (const step of path) {
    const stepped = fields.filter(({ name }) => name.value === step);
    fields = fieldsIn(below(stepped), fragments);
  }
  const names = new Set(fields.map(({ name }) => name.value));
  return (field) => names.has(field);
}

function below(fields: readonly FieldNode[]): SelectionSetNode[] {
  return fields.flatMap(({ selectionSet }) => selectionSet ?? []);
}

/** Each fragment counts once, however often it is spread. */
function fieldsIn(sets: readonly SelectionSetNode[], fragments: Selected["fragments"]): FieldNode[] {
  const fields: FieldNode[] = [];
  const waiting = [...sets];
  const spread = new Set<string>();
  for (let set = waiting.pop(); set; set = waiting.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) fields.push(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) waiting.push(selection.selectionSet);
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        waiting.push(...[fragments[selection.name.value]?.selectionSet].filter((found) => found !== undefined));
      }
    }
  }
  return fields;
}
