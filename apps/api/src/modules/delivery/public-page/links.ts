import type { Kysely } from "kysely";
import type { Config } from "../../../config.ts";
import type { Database } from "../../../platform/database.ts";
import { linkToken, linkUrl, madeToken } from "./token.ts";

export interface Link {
  id: string;
  generation: number;
  tokenHash: string;
  /** Null never does. */
  expiresAt: Date | null;
}

interface LinkOf {
  companyId: string;
  documentId: string;
}

/** The links of a document, newest first. */
function linksOf(db: Kysely<Database>, { companyId, documentId }: LinkOf) {
  return db
    .selectFrom("publicLink")
    .where("companyId", "=", companyId)
    .where("documentId", "=", documentId)
    .orderBy("generation", "desc")
    .select(["id", "generation", "tokenHash", "expiresAt", "revokedAt"]);
}

export interface LinkState {
  /** The link that opens the document now; its token can be told. */
  live: Link | null;
  /** A link that is neither revoked nor of use any more: it expired, or the secret it was made under is gone. */
  spent: Link | null;
  nextGeneration: number;
}

export async function linkStateOf(
  db: Kysely<Database>,
  config: Config,
  of: LinkOf & { now: Date },
): Promise<LinkState> {
  const [newest] = await linksOf(db, of).limit(1).execute();
  const nextGeneration = (newest?.generation ?? 0) + 1;
  if (!newest || newest.revokedAt) return { live: null, spent: null, nextGeneration };
  const isLive = isInTime(newest, of.now) && madeToken(config, { ...of, ...newest }) !== null;
  return { live: isLive ? newest : null, spent: isLive ? null : newest, nextGeneration };
}

export function isInTime({ expiresAt }: { expiresAt: Date | null }, now: Date): boolean {
  return expiresAt === null || expiresAt > now;
}

/** Where the document's link leads: the live one, or the one that will be made next. */
export async function linkUrlOf(db: Kysely<Database>, config: Config, of: LinkOf & { now: Date }): Promise<string> {
  const { live, nextGeneration } = await linkStateOf(db, config, of);
  const made = live && madeToken(config, { ...of, ...live });
  return linkUrl(config, made ?? linkToken(config, { ...of, generation: nextGeneration }));
}
