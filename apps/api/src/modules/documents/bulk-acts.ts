import { issuingChoices, maxIssuedTogether } from "@softmanager/inputs";
import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import type { BulkAct } from "../../platform/bulk/bulk-act.ts";
import { bySlice } from "../../platform/bulk/by-slice.ts";
import { oneByOne } from "../../platform/bulk/one-by-one.ts";
import { discardDraft, restoreDraft } from "./use-cases/discard-draft.ts";
import { issueDocuments } from "./use-cases/issue-documents.ts";

const atOnce = 4;

/** Slice after slice, so that numbers follow the order of the run. The person has seen the review: nothing is held. */
export const issueDrafts: BulkAct = {
  subject: "DOCUMENT",
  verb: "ISSUE",
  permission: "document:issue",
  versionsOf,
  areSoAlready: (db, ids) => idsOf(db, ids, (rows) => rows.where("state", "=", "ISSUED")),
  perform: bySlice(issueDocuments, {
    input: (rows, choices) => ({
      documents: rows.map(({ subjectId, version }) => ({ documentId: subjectId, expectedVersion: version })),
      ...issuingChoices.parse(choices),
    }),
    refused: (output) => output.refused.map(({ documentId, ...refusal }) => ({ subjectId: documentId, refusal })),
    atMost: maxIssuedTogether,
  }),
};

export const discardDrafts: BulkAct = {
  subject: "DOCUMENT",
  verb: "DISCARD",
  permission: "document:write",
  undoneBy: "RESTORE",
  versionsOf,
  areSoAlready: (db, ids) => idsOf(db, ids, (rows) => rows.where("discardedAt", "is not", null)),
  perform: oneByOne(discardDraft, {
    input: ({ subjectId, version }) => ({ documentId: subjectId, expectedVersion: version }),
    atOnce,
  }),
};

const restoreDrafts: BulkAct = {
  subject: "DOCUMENT",
  verb: "RESTORE",
  permission: "document:write",
  undoneBy: "DISCARD",
  versionsOf,
  areSoAlready: (db, ids) => idsOf(db, ids, (rows) => rows.where("discardedAt", "is", null)),
  perform: oneByOne(restoreDraft, { input: ({ subjectId }) => ({ documentId: subjectId }), atOnce }),
};

export const documentBulkActs: readonly BulkAct[] = [issueDrafts, discardDrafts, restoreDrafts];

function documents(db: Kysely<Database>, ids: readonly string[]) {
  return db.selectFrom("document").where("id", "in", [...ids]);
}

function versionsOf(db: Kysely<Database>, ids: readonly string[]) {
  return documents(db, ids).select(["id", "version"]).execute();
}

type Documents = ReturnType<typeof documents>;

async function idsOf(
  db: Kysely<Database>,
  ids: readonly string[],
  narrow: (rows: Documents) => Documents,
): Promise<string[]> {
  const rows = await narrow(documents(db, ids)).select("id").execute();
  return rows.map(({ id }) => id);
}
