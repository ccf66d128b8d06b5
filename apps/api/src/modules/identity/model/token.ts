import { createHash, randomBytes } from "node:crypto";

/** A secret for a link, a session or a key: 256 random bits. It is handed out once; only its hash is kept. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
