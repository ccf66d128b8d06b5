import { paymentMeansCodes } from "@softmanager/domain";
import { updateCompanyDefaultsInput } from "@softmanager/inputs";
import type { z } from "zod";
import { typedRule } from "../../../app/due-date-rule/rule.ts";
import type { CompanyPartsFragment } from "../operations.generated.ts";

/** The defaults as they are typed; colour and version are kept as they are. */
export const defaultsInput = updateCompanyDefaultsInput.omit({ expectedVersion: true });

export type DefaultsValues = z.input<typeof defaultsInput>;

export function defaultsOf(company: CompanyPartsFragment): DefaultsValues {
  const { language, currency, dueDateRule, priceMode, exchangeRatePolicy, issueHoldSeconds, accentColor } = company;
  const { tradeRegisterNumber, euid, shareCapital, phone, fax, email, website, bankAccounts, workPoint } =
    company.sellerBlock;
  return {
    language,
    currency,
    dueDateRule: typedRule(dueDateRule),
    priceMode,
    paymentMeansCode: paymentMeansCodes.find((code) => code === company.paymentMeansCode),
    exchangeRatePolicy,
    issueHoldSeconds,
    accentColor,
    sellerBlock: { tradeRegisterNumber, euid, shareCapital, phone, fax, email, website, bankAccounts, workPoint },
  };
}
