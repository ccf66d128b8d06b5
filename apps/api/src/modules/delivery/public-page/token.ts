import { createHmac } from "node:crypto";
import type { Config } from "../../../config.ts";
import { hashToken } from "../../identity/index.ts";

interface LinkOf {
  companyId: string;
  documentId: string;
  /** Counts the links of a document: each revoked one is followed by another. */
  generation: number;
}

/**
 * The token of a link: 256 bits that nobody guesses without the service's secret, and that nothing needs to store. So
 * a mail can be shown with its link before it is sent, and a link can be copied again later.
 */
export function linkToken({ secretKey }: Pick<Config, "secretKey">, of: LinkOf): string {
  return createHmac("sha256", secretKey)
    .update(["public-link", of.companyId, of.documentId, of.generation].join("\n"))
    .digest("base64url");
}

/** The token of a link that was made, maybe under an earlier secret; null when the service no longer has that one. */
export function madeToken(
  { secretKey, earlierSecretKeys }: Pick<Config, "secretKey" | "earlierSecretKeys">,
  { tokenHash, ...of }: LinkOf & { tokenHash: string },
): string | null {
  const tokens = [secretKey, ...earlierSecretKeys].map((key) => linkToken({ secretKey: key }, of));
  return tokens.find((token) => hashToken(token) === tokenHash) ?? null;
}

/** Where the token leads. */
export function linkUrl({ publicUrl }: Pick<Config, "publicUrl">, token: string): string {
  return `${publicUrl}/d/${token}`;
}
