import { InlineBanner, useTexts, type BannerTone } from "@softmanager/ui";
import { registryTexts } from "../customer-texts.ts";
import type { CustomerStandingAtRegistryQuery } from "../operations.generated.ts";
import { useStanding } from "./registry-section.tsx";

type Code = CustomerStandingAtRegistryQuery["customerStanding"]["warnings"][number]["code"];

const tones: Partial<Record<Code, BannerTone>> = { STRUCK_OFF: "danger", NOT_CHECKED: "info", STALE: "info" };

/** What speaks against invoicing to the customer, the gravest first. */
export function StandingWarnings({ customerId }: { customerId: string }) {
  const text = useTexts(registryTexts);
  const { data } = useStanding(customerId);
  return data?.customerStanding.warnings.map(({ code, message }) => (
    <InlineBanner key={code} tone={tones[code] ?? "warning"} title={text.warning}>
      {message}
    </InlineBanner>
  ));
}
