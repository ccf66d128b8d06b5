import { askAsVisitor } from "../../../../app/api/ask-as-visitor.ts";
import type { DemoStandingQuery } from "./operations.generated.ts";

export type DemoStanding = DemoStandingQuery["demo"];

/** The words of `operations.graphql`, which checks them against the API's contract. */
const query = "{ demo { state percent } }";

/** Whether the demo company can be opened now; asked without the client, which the door does without. */
export async function demoStanding(): Promise<DemoStanding> {
  const { demo } = await askAsVisitor<DemoStandingQuery>(query);
  return demo;
}
