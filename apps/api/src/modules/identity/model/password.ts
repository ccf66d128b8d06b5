import { hash, verify } from "@node-rs/argon2";
import { commonPasswords, commonWords } from "./common-passwords.ts";

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

/** Fewer different characters than this make a password easy, however long it is. */
const fewestCharacters = 5;

/**
 * Among those that are tried first: on the list, a list word with figures and signs around it, a word twice, or hardly
 * any different characters. Marks over letters do not make a word another one.
 */
export function isCommonPassword(password: string): boolean {
  const plain = password.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  if (new Set(plain).size < fewestCharacters || commonPasswords.has(plain)) return true;
  const word = plain.replace(/[^a-z]+$/, "").replace(/^[^a-z]+/, "");
  if (word === "") return /(?:0123|1234|9876|4321)/.test(plain);
  const half = word.slice(0, word.length / 2);
  return commonWords.has(word) || commonPasswords.has(word) || (half + half === word && commonWords.has(half));
}
