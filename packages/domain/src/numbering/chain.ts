import { canonicalJson } from "./canonical-json.ts";

/** One document of a series as the chain sees it. */
export interface ChainLink {
  /** Hash of the document before it in the series, or null for the first. Lower-case hex, 64 digits. */
  previousHash: string | null;
  /** BT-1 as printed: `FCT 0007`. */
  number: string;
  /** SHA-256 of the document's canonical snapshot, lower-case hex. */
  snapshotSha256: string;
}

const hash = /^[0-9a-f]{64}$/;

/**
 * The text whose SHA-256 is a document's place in its series. Each hash holds the one before, so a document that was
 * altered, taken out or given another number shows, and anybody can check it with the printed number and a hash tool:
 * `["softmanager-chain-1",previous or null,number,snapshot]`, without blanks, in UTF-8.
 */
export function chainInput({ previousHash, number, snapshotSha256 }: ChainLink): string {
  if (previousHash !== null && !hash.test(previousHash)) throw new RangeError(`Not a hash: ${previousHash}.`);
  if (!hash.test(snapshotSha256)) throw new RangeError(`Not a hash: ${snapshotSha256}.`);
  return canonicalJson(["softmanager-chain-1", previousHash, number, snapshotSha256]);
}

/** The hash of a link, by whatever SHA-256 the place offers; synchronous where that one is. */
export function chainHash<Hash extends string | Promise<string>>(
  link: ChainLink,
  sha256Hex: (text: string) => Hash,
): Hash {
  return sha256Hex(chainInput(link));
}
