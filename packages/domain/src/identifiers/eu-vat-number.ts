import {
  austria,
  belgium,
  bulgaria,
  checkVAT,
  croatia,
  cyprus,
  czechRepublic,
  denmark,
  estonia,
  finland,
  france,
  germany,
  greece,
  hungary,
  ireland,
  italy,
  latvia,
  lithuania,
  luxembourg,
  malta,
  netherlands,
  poland,
  portugal,
  romania,
  slovakiaRepublic,
  slovenia,
  spain,
  sweden,
  unitedKingdom,
} from "jsvat-next";

const members = [
  austria,
  belgium,
  bulgaria,
  croatia,
  cyprus,
  czechRepublic,
  denmark,
  estonia,
  finland,
  france,
  germany,
  greece,
  hungary,
  ireland,
  italy,
  latvia,
  lithuania,
  luxembourg,
  malta,
  netherlands,
  poland,
  portugal,
  romania,
  slovakiaRepublic,
  slovenia,
  spain,
  sweden,
];
/** Northern Ireland trades in goods as if in the Union, with British numbers under its own prefix. */
const northernIreland = { prefix: "XI", country: unitedKingdom };

export type EuVatNumberResult =
  | {
      ok: true;
      /** With its prefix, without blanks: `DE136695976`, `EL094259216`. */
      vatNumber: string;
      /** ISO 3166-1 alpha-2 of the member state, `XI` for Northern Ireland. The prefix of Greece is EL, its code GR. */
      country: string;
    }
  | { ok: false; code: "EMPTY" | "NOT_IN_THE_UNION" | "WRONG_FORMAT" | "WRONG_CHECK_DIGIT" };

/**
 * A VAT number of a member state in its official shape. That it is well formed does not say that it is registered: that
 * is asked of VIES.
 */
export function parseEuVatNumber(text: string): EuVatNumberResult {
  const typed = text.toUpperCase().replace(/[\s.-]/g, "");
  if (typed === "") return { ok: false, code: "EMPTY" };
  const vatNumber = typed.startsWith("GR") ? `EL${typed.slice(2)}` : typed;
  const isNorthernIrish = vatNumber.startsWith(northernIreland.prefix);
  const found = checkVAT(vatNumber, isNorthernIrish ? [northernIreland.country] : members);
  if (!found.country) return { ok: false, code: "NOT_IN_THE_UNION" };
  if (!found.isValid) return { ok: false, code: found.isValidFormat ? "WRONG_CHECK_DIGIT" : "WRONG_FORMAT" };
  return { ok: true, vatNumber, country: isNorthernIrish ? northernIreland.prefix : found.country.isoCode.short };
}
