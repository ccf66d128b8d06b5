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

/** The gravest first. */
function warningsOf({ outcome, company, isStale }: LookUp, { vatCode }: Card): StandingWarning[] {
  if (!company) return [outcome === "NOT_FOUND" ? "NOT_IN_REGISTRY" : "NOT_CHECKED"];
  const { isStruckOff, isInactive, isVatRegistered } = company;
  const found: [boolean, StandingWarning][] = [
    [isStruckOff, "STRUCK_OFF"],
    [isInactive, "INACTIVE"],
    [isVatRegistered !== Boolean(vatCode), "VAT_STATUS_DIFFERS"],
    [isStale, "STALE"],
  ];
  return found.filter(([holds]) => holds).map(([, warning]) => warning);
}
