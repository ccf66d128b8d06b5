import { lazy, type ComponentType } from "react";
import type { Load, Slots } from "./feature.ts";
import { features } from "./features.ts";

/** The component that fills a place in the frame, loaded when first drawn; undefined where no feature fills it. */
function slot<Name extends keyof Slots>(name: Name): ComponentType<PropsOf<Name>> | undefined {
  const filled = features.map(({ slots }) => slots?.[name]).filter((load) => load !== undefined);
  const [load] = filled as Load<PropsOf<Name>>[];
  if (filled.length > 1) throw new Error(`More than one feature fills ${name}.`);
  return load && lazyOf(load);
}

type PropsOf<Name extends keyof Slots> = NonNullable<Slots[Name]> extends Load<infer Props> ? Props : never;

function lazyOf<Props>(load: Load<Props>): ComponentType<Props> {
  return lazy(async () => ({ default: await load() })) as ComponentType<Props>;
}

export const CompanyGate = slot("companyGate");
export const CompanySwitcher = slot("companySwitcher");
export const UserMenu = slot("userMenu");
export const CompanyNotice = slot("companyNotice");
export const SignInAgain = slot("signInAgain");
