import { hash, verify } from "@node-rs/argon2";

/** argon2id as OWASP recommends: 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), cost);
}

/** A hash of nothing anybody typed: checking it costs an unknown account the same time as a known one. */
const nobody = hashPassword("no account has this password");

export async function isPassword(candidate: string, passwordHash: string | null): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobody), candidate.normalize("NFC"));
  return matches && passwordHash !== null;
}
