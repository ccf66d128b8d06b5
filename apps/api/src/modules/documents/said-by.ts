import {
  composeSnapshot,
  taxPointOf,
  yearOf,
  type Buyer,
  type DocumentContent,
  type DocumentKind,
  type DocumentSnapshot,
  type DueDateRule,
} from "@softmanager/domain";
import type { Kysely } from "kysely";
import { sellerOf } from "../companies/index.ts";
import type { Database } from "../../platform/database.ts";
import { notFound } from "../../platform/errors.ts";
import type { Services } from "../../platform/services.ts";
import { printedBuyer } from "./buyer-code.ts";
import { templateFor } from "./model/template.ts";
import { nextNumberTextIn } from "./projection.ts";
import { rateTaken } from "./rate-taken.ts";
import { withTermOf } from "./term.ts";

/** What a document says: as frozen once issued, as it would be today for a draft. */
export interface Said {
  documentId: string;
  kind: DocumentKind;
  state: "DRAFT" | "ISSUED" | "CANCELLED";
  /** Null for a draft. */
  number: string | null;
  /** What a draft would be called if it were issued now. */
  nextNumberHint: string | null;
  customerId: string | null;
  snapshot: DocumentSnapshot;
}

interface Asking {
  db: Kysely<Database>;
  companyId: string;
  today: string;
  services: Pick<Services, "config">;
}

/** Everything a document says; a deleted draft and another company's document are not found. */
export async function saidBy(asking: Asking, documentId: string): Promise<Said> {
  const { db, companyId, today } = asking;
  const row = await rowOf(db, { companyId, today, documentId });
  if (!row) throw notFound("Document");
  const { frozen, next, content: written, dueDateRule, ...document } = row;
  const kind = document.kind as DocumentKind;
  const state = document.state as Said["state"];
  const rule = dueDateRule as unknown as DueDateRule | null;
  const content = withTermOf(written as unknown as DocumentContent, { dueDateRule: rule, today });
  const snapshot = frozen ? (JSON.parse(frozen) as DocumentSnapshot) : await drafted(asking, kind, content);
  return { ...document, documentId, kind, state, nextNumberHint: frozen ? null : next, snapshot };
}

function rowOf(
  db: Kysely<Database>,
  { companyId, today, documentId }: { companyId: string; today: string; documentId: string },
) {
  return db
    .selectFrom("document")
    .innerJoin("series", (join) =>
      join.onRef("series.companyId", "=", "document.companyId").onRef("series.id", "=", "document.seriesId"),
    )
    .leftJoin("documentSnapshot", (join) =>
      join
        .onRef("documentSnapshot.companyId", "=", "document.companyId")
        .onRef("documentSnapshot.documentId", "=", "document.id"),
    )
    .where("document.companyId", "=", companyId)
    .where("document.id", "=", documentId)
    .where("document.discardedAt", "is", null)
    .select(["document.kind", "document.state", "document.numberText as number", "document.customerId"])
    .select(["document.content", "document.dueDateRule"])
    .select(["documentSnapshot.snapshot as frozen", nextNumberTextIn(yearOf(today)).as("next")])
    .executeTakeFirst();
}

async function drafted(asking: Asking, kind: DocumentKind, written: DocumentContent) {
  const { db, companyId, today } = asking;
  const issueDate = written.issueDate ?? today;
  const { currency, workPointId } = written;
  const seller = await sellerOf(db, { companyId, onDate: taxPointOf(written, today), currency, workPointId });
  const content = { ...written, exchangeRate: await rateTaken(db, { companyId, today, content: written }) };
  const template = await templateFor(db, { companyId, seller, content });
  return composeSnapshot({
    kind,
    content,
    issueDate,
    buyer: await printedBuyer(asking, content.buyer ?? nobody),
    seller,
    template,
  });
}

const nobody: Buyer = {
  type: "COMPANY",
  name: "",
  fiscalCode: null,
  vatCode: null,
  tradeRegisterNumber: null,
  address: { street: "", streetAdditional: null, city: "", postalCode: null, county: null, country: "" },
  contactName: null,
  phone: null,
  email: null,
  bankName: null,
  iban: null,
};
