import { forgetEverything } from "../../../app/api/client.ts";
import { rememberMe, type Me } from "./use-me.ts";

export { rememberMe };

/** Takes over from whoever was here before: what was read for them is forgotten, and the next page need not ask who this is. */
export async function enter(me: Me): Promise<void> {
  await forgetEverything();
  rememberMe(me);
}
