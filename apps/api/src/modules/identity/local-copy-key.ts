import { hkdfSync } from "node:crypto";
import type { Config } from "../../config.ts";

const keyBytes = 32;

/**
 * The key (AES-256, base64) under which a browser may keep what its person typed and could not send yet. It is derived
 * for the person and never stored in the browser: without signing in again, a copy left behind says nothing.
 */
export function localCopyKeyOf({ secretKey }: Pick<Config, "secretKey">, personId: string): string {
  return Buffer.from(hkdfSync("sha256", secretKey, personId, "local copy", keyBytes)).toString("base64");
}
