import { addDays, type LocalDate } from "../calendar/local-date.ts";
import { addWorkingDays } from "../calendar/working-days.ts";
import type { Taxation } from "../document/content.ts";
import { isFiscalKind, type DocumentKind } from "../document/kinds.ts";
import type { Buyer } from "../document/party.ts";

/** Why a document must, may or cannot go to RO e-Factura. */
export const efacturaReasons = [
  "NOT_FISCAL",
  "PUBLIC_BODY",
  "BUSINESS",
  "CONSUMER",
  "REGISTERED_IN_ROMANIA",
  "INTRA_COMMUNITY_OR_EXPORT",
  "PLACE_ABROAD",
  "FOREIGN_BUYER",
] as const;
export type EfacturaReason = (typeof efacturaReasons)[number];

export interface EfacturaDuty {
  duty: "REQUIRED" | "OPTIONAL" | "EXCLUDED";
  reason: EfacturaReason;
}

/** Source: OUG 120/2021 with its changes, OUG 138/2024, OUG 89/2025; read 2026-11-24. */
const requiredSince: Partial<Record<EfacturaReason, LocalDate>> = {
  PUBLIC_BODY: "2022-07-01",
  BUSINESS: "2024-01-01",
  CONSUMER: "2025-01-01",
  REGISTERED_IN_ROMANIA: "2026-01-01",
};

export interface EfacturaSubject {
  kind: DocumentKind;
  /** Null while nobody is chosen: taken for a firm in Romania. */
  buyer: Pick<Buyer, "type" | "vatCode" | "address"> | null;
  lines: readonly Pick<Taxation, "taxCategory">[];
  issueDate: LocalDate;
}

/** Must a document of a Romanian seller go to RO e-Factura, and why? */
export function efacturaDutyOf(subject: EfacturaSubject): EfacturaDuty {
  const reason = reasonOf(subject);
  if (reason === "NOT_FISCAL" || reason === "PLACE_ABROAD") return { duty: "EXCLUDED", reason };
  const since = requiredSince[reason];
  return { duty: since !== undefined && subject.issueDate >= since ? "REQUIRED" : "OPTIONAL", reason };
}

/**
 * Last day on which an invoice may reach e-Factura: the fifth working day after its issue date (OUG 89/2025), the fifth day
 * of any kind for those issued before 2026. The day of issue is not counted.
 */
export function efacturaDeadlineOf(issueDate: LocalDate): LocalDate {
  return issueDate >= "2026-01-01" ? addWorkingDays(issueDate, 5) : addDays(issueDate, 5);
}

function reasonOf({ kind, buyer, lines }: EfacturaSubject): EfacturaReason {
  if (!isFiscalKind(kind)) return "NOT_FISCAL";
  const are = (...categories: string[]) =>
    lines.length > 0 && lines.every(({ taxCategory }) => categories.includes(taxCategory));
  if (are("K", "G")) return "INTRA_COMMUNITY_OR_EXPORT";
  if (!buyer || buyer.address.country === "RO") return relationTo(buyer?.type ?? "COMPANY");
  if (are("O")) return "PLACE_ABROAD";
  return buyer.vatCode?.startsWith("RO") ? "REGISTERED_IN_ROMANIA" : "FOREIGN_BUYER";
}

function relationTo(type: Buyer["type"]): EfacturaReason {
  if (type === "PUBLIC_BODY") return "PUBLIC_BODY";
  return type === "INDIVIDUAL" ? "CONSUMER" : "BUSINESS";
}
