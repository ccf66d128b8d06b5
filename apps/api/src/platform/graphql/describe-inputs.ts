import { getNamedType, isObjectType, type GraphQLSchema } from "graphql";

/** A mutation's one argument says what its input type says; nobody needs to say it twice. */
export function describeInputs(schema: GraphQLSchema): void {
  const mutation = schema.getMutationType();
  if (!isObjectType(mutation)) return;
  for (const { args } of Object.values(mutation.getFields())) {
    for (const arg of args) arg.description ??= getNamedType(arg.type).description;
  }
}
