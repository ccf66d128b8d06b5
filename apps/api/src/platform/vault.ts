import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import type { Config } from "../config.ts";
import type { Database } from "./database.ts";
import type { Scope } from "./scope.ts";

/**
 * Keeps what must not lie readable in the database. Each company has a key of its own, made at random and kept wrapped
 * in the service's key (`SOFTMANAGER_SECRET_KEY`), which is not in the database: a copy of the tables tells nothing.
 */
export interface Vault {
  /** A text as only this vault can read it again; no two seals of a text are alike. */
  seal(text: string): string;
  /** What was sealed; throws when it was changed, or sealed for another company or purpose. */
  open(sealed: string): string;
  /** The same for the same text in this company and purpose, and tells nothing else: for unique keys. */
  fingerprint(text: string): string;
}

/** What is sealed; a value sealed for one purpose opens for no other. */
export type VaultPurpose = "customer.cnp" | "document.cnp";

/** The vault of the transaction's company; its key is made when first needed. */
export async function vaultOf(scope: Scope, purpose: VaultPurpose): Promise<Vault> {
  const { companyId, db } = scope;
  const { config } = scope.services;
  const key = (await keyOf(db, { config, companyId })) ?? (await makeKey(scope, config));
  return vaultWith(key, { companyId, purpose });
}

/** The vault of a company that has sealed something, for reading it outside an act. */
export async function vaultIn(db: Kysely<Database>, of: KeyOf, purpose: VaultPurpose): Promise<Vault> {
  const key = await keyOf(db, of);
  if (!key) throw new Error("The company has no key: it never sealed anything.");
  return vaultWith(key, { companyId: of.companyId, purpose });
}

async function makeKey(scope: Scope, config: Config): Promise<Buffer> {
  const { companyId, db, now: createdAt } = scope;
  const key = randomBytes(keyBytes);
  const wrappedKey = wrap(key, { config, companyId });
  await db
    .insertInto("companyKey")
    .values({ companyId, wrappedKey, createdAt })
    .onConflict((conflict) => conflict.column("companyId").doNothing())
    .execute();
  return (await keyOf(db, { config, companyId })) ?? key;
}

const notGiven = "A company's key is wrapped in a secret key that this service was not given.";

interface KeyOf {
  config: Config;
  companyId: string;
}

async function keyOf(db: Kysely<Database>, { config, companyId }: KeyOf): Promise<Buffer | null> {
  const row = await db
    .selectFrom("companyKey")
    .where("companyId", "=", companyId)
    .select("wrappedKey")
    .executeTakeFirst();
  return row ? unwrap(row.wrappedKey, { config, companyId }) : null;
}

/**
 * Wraps a company's key in the service's newest one, if it is wrapped in an earlier one; tells whether it was. What the
 * company's key seals stays as it is: a service's key that is given up opens no company's.
 */
export async function rewrapKey(db: Kysely<Database>, { config, companyId }: KeyOf): Promise<boolean> {
  const row = await db
    .selectFrom("companyKey")
    .where("companyId", "=", companyId)
    .where("wrappedKey", "not like", `${wrappedBy(config.secretKey)}%`)
    .select("wrappedKey")
    .forUpdate()
    .executeTakeFirst();
  if (!row) return false;
  const wrappedKey = wrap(unwrap(row.wrappedKey, { config, companyId }), { config, companyId });
  await db.updateTable("companyKey").set({ wrappedKey }).where("companyId", "=", companyId).execute();
  return true;
}

/** `2:<which of the service's keys>:<sealed>`; the first version wrote `1:<sealed>`. */
function wrap(key: Buffer, { config, companyId }: KeyOf): string {
  const sealed = encrypt(key, { key: wrappingKey(config.secretKey), about: companyId });
  return `${wrappedBy(config.secretKey)}${sealed}`;
}

function wrappedBy(secretKey: string): string {
  return `2:${keyId(secretKey)}:`;
}

function unwrap(wrapped: string, { config, companyId }: KeyOf): Buffer {
  const known = [config.secretKey, ...config.earlierSecretKeys];
  const named = known.find((secretKey) => wrapped.startsWith(wrappedBy(secretKey)));
  if (named) {
    return decrypt(wrapped.slice(wrappedBy(named).length), { key: wrappingKey(named), about: companyId });
  }
  if (wrapped.startsWith("2:")) throw new Error(notGiven);
  return firstOpening(known, (secretKey) => decrypt(wrapped, { key: wrappingKey(secretKey), about: companyId }));
}

/** Which key wrapped it is not written on the oldest ones: the one that opens it, for a wrong one never does. */
function firstOpening(secretKeys: readonly string[], open: (secretKey: string) => Buffer): Buffer {
  let refusal: unknown;
  for (const secretKey of secretKeys) {
    try {
      return open(secretKey);
    } catch (error) {
      refusal = error;
    }
  }
  throw new Error(notGiven, { cause: refusal });
}

/** Tells keys apart without telling anything about them. */
function keyId(secretKey: string): string {
  return derived(Buffer.from(secretKey), "name of the key").toString("hex").slice(0, 12);
}

const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;
const cipher = "aes-256-gcm";

function wrappingKey(secretKey: string): Buffer {
  return derived(Buffer.from(secretKey), "company keys");
}

function vaultWith(key: Buffer, { companyId, purpose }: { companyId: string; purpose: VaultPurpose }): Vault {
  const about = `${companyId} ${purpose}`;
  const sealing = derived(key, `seal ${purpose}`);
  const hashing = derived(key, `fingerprint ${purpose}`);
  return {
    seal: (text) => encrypt(Buffer.from(text), { key: sealing, about }),
    open: (sealed) => decrypt(sealed, { key: sealing, about }).toString(),
    fingerprint: (text) => createHmac("sha256", hashing).update(text).digest("base64url"),
  };
}

function derived(key: Buffer, info: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, "", info, keyBytes));
}

interface Sealing {
  key: Buffer;
  /** What the text belongs to; sealed with it, so that it cannot be moved elsewhere. */
  about: string;
}

function encrypt(plain: Buffer, { key, about }: Sealing): string {
  const iv = randomBytes(ivBytes);
  const encryption = createCipheriv(cipher, key, iv).setAAD(Buffer.from(about));
  const body = Buffer.concat([encryption.update(plain), encryption.final()]);
  return `1:${Buffer.concat([iv, encryption.getAuthTag(), body]).toString("base64")}`;
}

function decrypt(sealed: string, { key, about }: Sealing): Buffer {
  const [form, encoded = ""] = sealed.split(":");
  if (form !== "1") throw new Error("Something was sealed in a form that this version does not know.");
  const bytes = Buffer.from(encoded, "base64");
  const [iv, tag] = [bytes.subarray(0, ivBytes), bytes.subarray(ivBytes, ivBytes + tagBytes)];
  const decryption = createDecipheriv(cipher, key, iv).setAAD(Buffer.from(about)).setAuthTag(tag);
  return Buffer.concat([decryption.update(bytes.subarray(ivBytes + tagBytes)), decryption.final()]);
}
