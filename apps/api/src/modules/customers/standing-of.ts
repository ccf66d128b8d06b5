import type { Kysely } from "kysely";
import { secondsAfter } from "../../platform/clock.ts";
import type { Database } from "../../platform/database.ts";
import { lookUp, type LookUp } from "../fiscal-registry/index.ts";
import type { Services } from "../../platform/services.ts";
import { registeredCode } from "./registered-code.ts";

export type StandingWarning =
  | "STRUCK_OFF"
  | "INACTIVE"
  | "VAT_STATUS_DIFFERS"
  | "NOT_IN_REGISTRY"
  | "NOT_CHECKED"
  | "STALE";

interface Card {
  country: string;
  fiscalCode: string | null;
  vatCode: string | null;
}

/** A customer's standing with the tax authority before something is invoiced to it. */
export interface Standing {
  /** Is there anything to check? Persons and foreign customers are not in the register. */
  isApplicable: boolean;
  warnings: StandingWarning[];
  isVatRegistered: boolean | null;
  isVatOnCollection: boolean | null;
  isInactive: boolean | null;
  isStruckOff: boolean | null;
  checkedAt: Date | null;
  /** True when what is told is older than a day, since the register is silent. */
  isStale: boolean;
}

const nothingToCheck: Standing = {
  isApplicable: false,
  warnings: [],
  isVatRegistered: null,
  isVatOnCollection: null,
  isInactive: null,
  isStruckOff: null,
  checkedAt: null,
  isStale: false,
};

/** Asks the register when what it last said is older than a day; says so when it is silent. */
export async function standingOf(services: Services, card: Card): Promise<Standing> {
  const code = registeredCode(card);
  if (!code) return nothingToCheck;
  const found = await lookUp(services, code);
  const { company, checkedAt, isStale } = found;
  return {
    isApplicable: true,
    warnings: warningsOf(found, card),
    isVatRegistered: company?.isVatRegistered ?? null,
    isVatOnCollection: company?.isVatOnCollection ?? null,
    isInactive: company?.isInactive ?? null,
    isStruckOff: company?.isStruckOff ?? null,
    checkedAt,
    isStale,
  };
}

/** What a card itself tells of its customer's standing, as the register last said; asks nobody. */
export async function warningsOnCard(
  db: Kysely<Database>,
  { companyId, customerId, now }: { companyId: string; customerId: string; now: Date },
): Promise<StandingWarning[]> {
  const card = await db
    .selectFrom("customer")
    .where("companyId", "=", companyId)
    .where("id", "=", customerId)
    .select(["country", "fiscalCode", "vatCode", "vatRegistered", "isInactive", "isStruckOff", "registryCheckedAt"])
    .executeTakeFirst();
  if (!card || !registeredCode(card)) return [];
  const { registryCheckedAt: checkedAt, vatCode, vatRegistered, isInactive, isStruckOff } = card;
  if (!checkedAt) return ["NOT_CHECKED"];
  return inOrder({
    STRUCK_OFF: isStruckOff === true,
    INACTIVE: isInactive === true,
    VAT_STATUS_DIFFERS: vatRegistered !== Boolean(vatCode),
    STALE: secondsAfter(checkedAt, 24 * 3600) <= now,
  });
}

/** The gravest first. */
function inOrder(found: Partial<Record<StandingWarning, boolean>>): StandingWarning[] {
  return (Object.keys(found) as StandingWarning[]).filter((warning) => found[warning]);
}

function warningsOf({ outcome, company, isStale }: LookUp, { vatCode }: Card): StandingWarning[] {
  if (!company) return [outcome === "NOT_FOUND" ? "NOT_IN_REGISTRY" : "NOT_CHECKED"];
  const { isStruckOff, isInactive, isVatRegistered } = company;
  return inOrder({
    STRUCK_OFF: isStruckOff,
    INACTIVE: isInactive,
    VAT_STATUS_DIFFERS: isVatRegistered !== Boolean(vatCode),
    STALE: isStale,
  });
}
