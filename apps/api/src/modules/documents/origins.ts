import {
  dueDateOf,
  type DocumentContent,
  type DocumentKind,
  type ResolvedSettings,
  type SettingOrigin,
} from "@softmanager/domain";
import { billingDetailsOf } from "../customers/index.ts";
import { settingsFor, type Asking } from "./prefill.ts";
import type { UsableSeries } from "./series.ts";

interface Written {
  kind: DocumentKind;
  content: DocumentContent;
  series: Pick<UsableSeries, "workPointId"> | null;
}

export interface Origin {
  path: string;
  origin: SettingOrigin;
}

/** Which values of a draft are still the defaults it would get today, and whose they are. */
export async function originsOf(asking: Asking, written: Written): Promise<Origin[]> {
  const { db, companyId, today } = asking;
  const { customerId } = written.content;
  const customer = customerId ? await billingDetailsOf(db, { companyId, customerId }) : null;
  const settings = await settingsFor(asking, { kind: written.kind, customer });
  return originsAmong(settings, { ...written, today });
}

/** The same, where the defaults are known. */
export function originsAmong(
  settings: ResolvedSettings,
  { content, series, today }: Omit<Written, "kind"> & { today: string },
): Origin[] {
  const expected = {
    language: settings.language.value,
    currency: settings.currency.value,
    priceMode: settings.priceMode.value,
    paymentMeansCode: settings.paymentMeansCode.value,
    mentions: settings.mentions.value,
    dueDate: dueDateOf(content.issueDate ?? today, settings.dueDateRule.value),
  };
  const origins = { ...settings, dueDate: settings.dueDateRule };
  const kept = (Object.keys(expected) as (keyof typeof expected)[])
    .filter((path) => JSON.stringify(content[path]) === JSON.stringify(expected[path]))
    .map((path) => ({ path, origin: origins[path].origin }));
  const isOfSeries = content.workPointId !== null && content.workPointId === series?.workPointId;
  return isOfSeries ? [...kept, { path: "workPointId", origin: "SERIES" }] : kept;
}
