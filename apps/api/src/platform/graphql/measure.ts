import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";
import { maxPageSize } from "../pagination.ts";

/** How much an operation asks for. */
export interface Measure {
  /** Fields inside fields, counted from the root; introspection is limited by the validation itself. */
  depth: number;
  aliases: number;
  /** Objects that the answer may hold, each worth one; see `costOf`. */
  cost: number;
}

/** A list without a page size is taken to hold so many rows. */
const rowsOfList = 5;
/** A mutation writes a transaction, whatever it answers. */
const costOfMutation = 10;

interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/**
 * Measures a valid operation, before it runs. A fragment is measured once, however often it is spread: a short document
 * of fragments that double each other would otherwise take for ever to measure.
 */
export function measureOf(asked: Asked): Measure {
  const root = asked.schema.getRootType(asked.operation.operation);
  if (!root) return { depth: 0, aliases: 0, cost: 0 };
  const walk = new Walk(asked);
  const { depth, aliases, cost } = walk.selections(asked.operation.selectionSet.selections, root);
  const acts = root === asked.schema.getMutationType() ? asked.operation.selectionSet.selections.length : 0;
  return { depth, aliases, cost: Math.min(cost + acts * costOfMutation, Number.MAX_SAFE_INTEGER) };
}

const nothing: Measure = { depth: 0, aliases: 0, cost: 0 };

class Walk {
  private readonly fragments: Map<string, FragmentDefinitionNode>;
  private readonly measured = new Map<string, Measure>();

  constructor(private readonly asked: Asked) {
    const definitions = asked.document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map((definitions as FragmentDefinitionNode[]).map((each) => [each.name.value, each]));
  }

  selections(selections: readonly SelectionNode[], type: GraphQLCompositeType): Measure {
    return selections.map((selection) => this.selection(selection, type)).reduce(sum, nothing);
  }

  private selection(selection: SelectionNode, type: GraphQLCompositeType): Measure {
    if (selection.kind === Kind.FIELD) return this.field(selection, type);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value);
    const condition = selection.typeCondition?.name.value;
    return this.selections(selection.selectionSet.selections, this.typeNamed(condition) ?? type);
  }

  private fragment(name: string): Measure {
    const known = this.measured.get(name);
    if (known) return known;
    const fragment = this.fragments.get(name);
    const type = this.typeNamed(fragment?.typeCondition.name.value);
    const measure = fragment && type ? this.selections(fragment.selectionSet.selections, type) : nothing;
    this.measured.set(name, measure);
    return measure;
  }

  private typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.asked.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  private field(node: FieldNode, parent: GraphQLCompositeType): Measure {
    const aliases = node.alias ? 1 : 0;
    const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field) return { depth: 0, aliases, cost: 0 };
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type)) return { depth: 1, aliases, cost: 0 };
    const inner = this.selections(node.selectionSet.selections, type);
    const cost = (1 + inner.cost) * this.rowsOf({ node, field, parent });
    return { depth: 1 + inner.depth, aliases: aliases + inner.aliases, cost };
  }

  /** Rows that a field may answer with: a page as many as asked for, other lists a few, whatever else one. */
  private rowsOf({ node, field, parent }: Place): number {
    const first = field.args.find(({ name }) => name === "first");
    if (first) return Math.min(Math.max(this.firstOf(node) ?? Number(first.defaultValue ?? 1), 1), maxPageSize);
    return isList(field.type) && !parent.name.endsWith("Connection") ? rowsOfList : 1;
  }

  private firstOf(node: FieldNode): number | null {
    const value = node.arguments?.find(({ name }) => name.value === "first")?.value;
    if (value?.kind === Kind.INT) return Number(value.value);
    if (value?.kind !== Kind.VARIABLE) return null;
    const given = this.asked.variables[value.name.value];
    if (typeof given === "number") return given;
    const declared = this.asked.operation.variableDefinitions?.find(
      (each) => each.variable.name.value === value.name.value,
    );
    return declared?.defaultValue?.kind === Kind.INT ? Number(declared.defaultValue.value) : null;
  }
}

interface Place {
  node: FieldNode;
  field: GraphQLField<unknown, unknown>;
  parent: GraphQLCompositeType;
}

function sum(left: Measure, right: Measure): Measure {
  return {
    depth: Math.max(left.depth, right.depth),
    aliases: left.aliases + right.aliases,
    cost: left.cost + right.cost,
  };
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
