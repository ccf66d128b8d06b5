import { platformClient } from "../../../app/api/client.ts";
import { OpenDemoDocument } from "../operations.generated.ts";
import { enter } from "./enter.ts";

/** Signs a visitor into the demo company, or says why not. */
export async function openDemo() {
  const { data } = await platformClient().mutate({ mutation: OpenDemoDocument });
  if (!data) throw new Error("The server said nothing about the demo company.");
  const result = data.openDemo;
  if (result.__typename === "Me") await enter(result);
  return result;
}
