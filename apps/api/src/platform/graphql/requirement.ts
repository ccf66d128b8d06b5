import { isObjectType, type GraphQLSchema } from "graphql";
import { Extensions, UseMiddleware, type MiddlewareFn } from "type-graphql";
import { assertPermitted, type Requirement } from "../permissions.ts";
import type { UseCase } from "../use-case.ts";
import type { GraphQLContext } from "./context.ts";

/** What a query asks of its caller. A query without it does not let the server start. */
export function Requires(requirement: Requirement): MethodDecorator {
  const guard: MiddlewareFn<GraphQLContext> = ({ context }, next) => {
    assertPermitted(context.actor, requirement);
    return next();
  };
  return both(Extensions({ requirement }), UseMiddleware(guard));
}

/** Names the use case a mutation performs; `run` asserts its permission. */
export function Performs(useCase: Pick<UseCase, "name" | "permission">): MethodDecorator {
  return Extensions({ requirement: useCase.permission, useCase: useCase.name }) as MethodDecorator;
}

function both(first: unknown, second: unknown): MethodDecorator {
  return (target, key, descriptor) => {
    (first as MethodDecorator)(target, key, descriptor);
    (second as MethodDecorator)(target, key, descriptor);
  };
}

/** Every operation with what it requires; throws for one that declares nothing. Says it in the description too. */
export function declareRequirements(schema: GraphQLSchema): Map<string, Requirement> {
  const found = new Map<string, Requirement>();
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    if (!isObjectType(root)) continue;
    for (const operation of Object.values(root.getFields())) {
      const requirement = operation.extensions.requirement as Requirement | undefined;
      if (!requirement) throw new Error(`${root.name}.${operation.name} declares no permission.`);
      found.set(`${root.name}.${operation.name}`, requirement);
      operation.description = `${operation.description ?? ""}\n\n${inWords(requirement)}`.trim();
    }
  }
  return found;
}

function inWords(requirement: Requirement): string {
  if (requirement === "anonymous") return "Open to everybody.";
  if (requirement === "signed-in") return "Needs a signed-in person.";
  return `Needs the permission \`${requirement}\`.`;
}
