import { euidOf, parseTradeRegisterNumber } from "@softmanager/domain";

/** A company's number in the Trade Register: as typed and so printed, in its one canonical form, and the EUID it makes. */
export function registrationOf(tradeRegisterNumber: string | null) {
  const parsed = parseTradeRegisterNumber(tradeRegisterNumber ?? "");
  return {
    tradeRegisterNumber,
    tradeRegisterCanonical: parsed.ok ? parsed.number.canonical : null,
    euid: euidOf(tradeRegisterNumber ?? ""),
  };
}
