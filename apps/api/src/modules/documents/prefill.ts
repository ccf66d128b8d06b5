import {
  blankContent,
  dueDateIn,
  settingsOf,
  type DocumentContent,
  type DocumentKind,
  type DueDateRule,
  type SettingSources,
} from "@softmanager/domain";
import type { Scope } from "../../platform/scope.ts";
import type { UsableSeries } from "./series.ts";
import { customerOf, settingSources } from "./setting-sources.ts";

/** What a new draft begins with, and what decided it. */
export interface Prefilled {
  content: DocumentContent;
  dueDateRule: DueDateRule | null;
  sources: SettingSources;
}

export type Asking = Pick<Scope, "db" | "companyId" | "today">;

interface Occasion {
  kind: DocumentKind;
  customerId: string | null;
  series: UsableSeries | null;
  /** Who writes it; null for nobody in particular. */
  membershipId?: string | null;
}

/** A new draft's content for a kind and, if chosen, a customer. */
export async function prefill(
  asking: Asking,
  { kind, customerId, series, membershipId = null }: Occasion,
): Promise<Prefilled> {
  const customer = await customerOf(asking, customerId);
  const sources = await settingSources(asking, {
    kind,
    customer,
    series,
    membershipId,
    usualSeriesId: series?.id ?? null,
  });
  const { seriesId: _series, dueDateRule: rule, ...settings } = settingsOf(sources);
  const dueDateRule = rule.value;
  return {
    sources,
    dueDateRule,
    content: {
      ...blankContent,
      language: settings.language.value,
      currency: settings.currency.value,
      priceMode: settings.priceMode.value,
      paymentMeansCode: settings.paymentMeansCode.value,
      mentions: settings.mentions.value,
      workPointId: settings.workPointId.value,
      dueDate: dueDateIn({ dueDateRule, issueDate: null, dueDate: null }, asking.today),
      customerId,
      buyer: customer?.buyer ?? null,
    },
  };
}
