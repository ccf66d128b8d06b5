/**
 * Where a value comes from, nearest first: typed on the document, taken over from what it corrects, the customer, the
 * product, the series with its work point, the person who writes it, the kind of document, the company, and last what every document begins with.
 */
export const settingOrigins = [
  "DOCUMENT",
  "CORRECTED",
  "CUSTOMER",
  "PRODUCT",
  "SERIES",
  "PERSON",
  "KIND",
  "COMPANY",
  "SYSTEM",
] as const;
export type SettingOrigin = (typeof settingOrigins)[number];

/** A value and the reason it is there. */
export interface Resolved<Value> {
  value: Value;
  origin: SettingOrigin;
}

/** What each level says; one that has no opinion on a value leaves it out. The last level has one on everything. */
export type SettingLevels<Values extends object> = { readonly SYSTEM: Values } & {
  readonly [Origin in Exclude<SettingOrigin, "SYSTEM">]?: Partial<Values> | undefined;
};

export type ResolvedSettings<Values extends object> = { readonly [Key in keyof Values]: Resolved<Values[Key]> };

/** Decides every value: that of the nearest level with an opinion, and says which it was. */
export function resolveSettings<Values extends object>(levels: SettingLevels<Values>): ResolvedSettings<Values> {
  const keys = Object.keys(levels.SYSTEM) as (keyof Values)[];
  return Object.fromEntries(keys.map((key) => [key, nearest(levels, key)])) as ResolvedSettings<Values>;
}

function nearest<Values extends object, Key extends keyof Values>(
  levels: SettingLevels<Values>,
  key: Key,
): Resolved<Values[Key]> {
  for (const origin of settingOrigins) {
    const value = levels[origin]?.[key];
    if (value !== undefined) return { value: value as Values[Key], origin };
  }
  throw new RangeError(`No level decides ${String(key)}.`);
}
