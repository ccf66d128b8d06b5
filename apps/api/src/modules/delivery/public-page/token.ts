import { createHmac } from "node:crypto";
import type { Config } from "../../../config.ts";

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

/** Where the token leads. */
export function linkUrl({ publicUrl }: Pick<Config, "publicUrl">, token: string): string {
  return `${publicUrl}/d/${token}`;
}
