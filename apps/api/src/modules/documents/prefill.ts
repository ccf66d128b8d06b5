import {
  blankContent,
  dueDateOf,
  resolveSettings,
  type DocumentContent,
  type DocumentKind,
  type ResolvedSettings,
} from "@softmanager/domain";
import { companyDefaults } from "../companies/index.ts";
import { billingDetailsOf, type BillingDetails } from "../customers/index.ts";
import type { Scope } from "../../platform/scope.ts";
import type { UsableSeries } from "./series.ts";

/** What a new draft begins with, and why each value is there. */
export interface Prefilled {
  content: DocumentContent;
  settings: ResolvedSettings;
}

export type Asking = Pick<Scope, "db" | "companyId" | "today">;

/** A new draft's content for a kind and, if chosen, a customer. */
export async function prefill(
  { db, companyId, today }: Asking,
  { kind, customerId, series }: { kind: DocumentKind; customerId: string | null; series: UsableSeries | null },
): Promise<Prefilled> {
  const customer = customerId ? await billingDetailsOf(db, { companyId, customerId }) : null;
  const settings = await settingsFor({ db, companyId, today }, { kind, customer });
  return {
    settings,
    content: {
      ...blankContent,
      language: settings.language.value,
      currency: settings.currency.value,
      priceMode: settings.priceMode.value,
      paymentMeansCode: settings.paymentMeansCode.value,
      mentions: settings.mentions.value,
      dueDate: dueDateOf(today, settings.dueDateRule.value),
      customerId,
      buyer: customer?.buyer ?? null,
      workPointId: series?.workPointId ?? null,
    },
  };
}

/** The defaults in force for a kind and a customer, each with its origin. */
export async function settingsFor(
  { db, companyId }: Asking,
  { kind, customer }: { kind: DocumentKind; customer: BillingDetails | null },
): Promise<ResolvedSettings> {
  const company = await companyDefaults(db, companyId);
  const language = customer?.language ?? company.language;
  const mentions = await db
    .selectFrom("defaultMention")
    .where("companyId", "=", companyId)
    .where("kind", "=", kind)
    .where("language", "=", language)
    .orderBy("position")
    .select("text")
    .execute();
  const { currency, dueDateRule } = company;
  return resolveSettings({
    customer: customer && withoutNulls({ language, currency: customer.currency, dueDateRule: customer.dueDateRule }),
    kind: mentions.length > 0 ? { mentions: mentions.map(({ text }) => text) } : {},
    company: {
      language: company.language,
      currency,
      dueDateRule,
      priceMode: "NET",
      paymentMeansCode: "42",
      mentions: [],
    },
  });
}

function withoutNulls<Values extends object>(values: Values): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as {
    [Key in keyof Values]?: NonNullable<Values[Key]>;
  };
}
