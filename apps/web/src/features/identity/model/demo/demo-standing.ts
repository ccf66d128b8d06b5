import { platformClient } from "../../../../app/api/client.ts";
import { DemoStandingDocument, type DemoStandingQuery } from "./operations.generated.ts";

export type DemoStanding = DemoStandingQuery["demo"];

/** Whether the demo company can be opened now. */
export async function demoStanding(): Promise<DemoStanding> {
  const { data } = await platformClient().query({ query: DemoStandingDocument, fetchPolicy: "network-only" });
  if (!data) throw new Error("The server said nothing about the demo company.");
  return data.demo;
}
