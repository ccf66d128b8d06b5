import { decimal, isEuidOfAnother, parseTradeRegisterNumber } from "@softmanager/domain";
import { defineTexts, textsIn } from "@softmanager/texts";

export const warningTexts = defineTexts({
  CAPITAL_OUT_OF_ORDER: {
    ro: "Capitalul vărsat nu depășește de obicei capitalul subscris, iar acesta pe cel social. Verifică sumele.",
    en: "Paid-up capital does not usually exceed subscribed capital, nor that the registered one. Check the amounts.",
  },
  TRADE_REGISTER_CHECK_DIGIT: {
    ro: "Ultima cifră a numărului din Registrul Comerțului nu pare corectă. Verifică numărul.",
    en: "The last digit of the Trade Register number does not look right. Check the number.",
  },
  EUID_OF_ANOTHER_NUMBER: {
    ro: "EUID-ul nu se potrivește cu numărul din Registrul Comerțului. Verifică-le sau lasă EUID-ul gol: îl deducem noi.",
    en: "The EUID does not match the Trade Register number. Check both, or leave the EUID empty: we derive it.",
  },
  NO_BANK_ACCOUNT: {
    ro: "Adaugă un cont bancar, ca să apară pe facturi unde poți fi plătit.",
    en: "Add a bank account, so that invoices say where you can be paid.",
  },
});

export type WarningCode = keyof typeof warningTexts;

export interface Warning {
  path: string;
  code: WarningCode;
  message: string;
}

interface Profile {
  tradeRegisterNumber: string | null;
  euid: string | null;
  shareCapital: { registered: string | null; subscribed: string | null; paidUp: string | null };
  bankAccounts: readonly unknown[];
}

/** What looks wrong in a profile without being forbidden. */
export function warningsOf(
  { tradeRegisterNumber, euid, shareCapital, bankAccounts }: Profile,
  language: "ro" | "en",
): Warning[] {
  const { registered, subscribed, paidUp } = shareCapital;
  const found: [string, WarningCode][] = [];
  if (exceeds(subscribed, registered) || exceeds(paidUp, subscribed ?? registered))
    found.push(["shareCapital", "CAPITAL_OUT_OF_ORDER"]);
  const number = parseTradeRegisterNumber(tradeRegisterNumber ?? "");
  if (number.ok && !number.number.isCheckDigitRight) found.push(["tradeRegisterNumber", "TRADE_REGISTER_CHECK_DIGIT"]);
  if (isEuidOfAnother(euid ?? "", tradeRegisterNumber ?? "")) found.push(["euid", "EUID_OF_ANOTHER_NUMBER"]);
  if (bankAccounts.length === 0) found.push(["bankAccounts", "NO_BANK_ACCOUNT"]);
  const text = textsIn(warningTexts, language);
  return found.map(([path, code]) => ({ path, code, message: text[code] }));
}

function exceeds(amount: string | null, limit: string | null): boolean {
  return amount !== null && limit !== null && decimal(amount).compare(decimal(limit)) > 0;
}
