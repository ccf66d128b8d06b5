import { languages, paymentMeansCodes, priceModes, vatStatuses, type VatStatus } from "@softmanager/domain";
import { z } from "zod";
import { address } from "./fields/address.ts";
import { localDate, optionalLocalDate } from "./fields/date.ts";
import { dueDateRule } from "./fields/due-date-rule.ts";
import { email, expectedVersion, id, idempotencyKey } from "./fields/identity.ts";
import { optionalPhone } from "./fields/phone.ts";
import { color, currency, optionalAmount } from "./fields/money.ts";
import { refuse } from "./fields/refuse.ts";
import {
  account,
  enteredTradeRegisterNumber,
  optionalBic,
  optionalEuid,
  optionalSpecialVatCode,
  reachable,
} from "./fields/registration.ts";
import { text } from "./fields/text.ts";
import { optionalWebsite } from "./fields/website.ts";

/** Which BNR rate a document in foreign currency takes; see `domain` §2.7. */
export const exchangeRatePolicies = ["PREVIOUS_BANKING_DAY", "ISSUE_DAY"] as const;
export type ExchangeRatePolicy = (typeof exchangeRatePolicies)[number];

/** Which parts of the seller's profile its documents print beside name, code and address. */
export const sellerBlock = z.object({
  tradeRegisterNumber: z.boolean(),
  euid: z.boolean(),
  shareCapital: z.boolean(),
  phone: z.boolean(),
  fax: z.boolean(),
  email: z.boolean(),
  website: z.boolean(),
  bankAccounts: z.boolean(),
  workPoint: z.boolean(),
});
export type SellerBlock = z.output<typeof sellerBlock>;

export const defaultSellerBlock: SellerBlock = {
  tradeRegisterNumber: true,
  euid: false,
  shareCapital: true,
  phone: true,
  fax: false,
  email: true,
  website: true,
  bankAccounts: true,
  workPoint: true,
};

/** Share capital in lei; left out where the law asks for none. */
export const shareCapital = z.object({
  registered: optionalAmount,
  subscribed: optionalAmount,
  paidUp: optionalAmount,
});

export const updateCompanyInput = z.object({
  expectedVersion,
  name: text({ max: 200 }),
  tradeRegisterNumber: enteredTradeRegisterNumber,
  euid: optionalEuid,
  shareCapital,
  address,
  phone: optionalPhone,
  fax: optionalPhone,
  email,
  website: optionalWebsite,
});

export const updateCompanyDefaultsInput = z.object({
  expectedVersion,
  language: z.enum(languages),
  currency,
  dueDateRule,
  /** Absent, like the means of payment, keeps what the company has. */
  priceMode: z.enum(priceModes).nullish(),
  paymentMeansCode: z.enum(paymentMeansCodes).nullish(),
  exchangeRatePolicy: z.enum(exchangeRatePolicies),
  issueHoldSeconds: z.int().min(0).max(60),
  accentColor: color,
  sellerBlock,
});

const bankAccount = {
  bankName: text({ max: 100 }),
  iban: account,
  swift: optionalBic,
  currency,
  isDefault: z.boolean().default(false),
};

export const createBankAccountInput = z.object({ ...bankAccount, idempotencyKey }).superRefine(reachable);
export const updateBankAccountInput = z
  .object({ bankAccountId: id, expectedVersion, ...bankAccount })
  .superRefine(reachable);
export const deleteBankAccountInput = z.object({ bankAccountId: id, expectedVersion });

const workPoint = {
  name: text({ max: 100 }),
  address: text({ max: 300 }),
  phone: optionalPhone,
  fax: optionalPhone,
};

export const createWorkPointInput = z.object({ ...workPoint, idempotencyKey });
export const updateWorkPointInput = z.object({ workPointId: id, expectedVersion, ...workPoint });
export const archiveWorkPointInput = z.object({ workPointId: id, expectedVersion });
export const restoreWorkPointInput = archiveWorkPointInput;

const vatPeriod = {
  status: z.enum(vatStatuses),
  /** Of a special registration alone; art. 317 Cod fiscal. */
  vatCode: optionalSpecialVatCode,
  validFrom: localDate,
  validTo: optionalLocalDate,
};

interface Period {
  validFrom: string;
  validTo: string | null;
}

function inOrder({ validFrom, validTo }: Period, context: z.core.$RefinementCtx): void {
  if (validTo && validTo < validFrom) refuse(context, "DATES_OUT_OF_ORDER", {}, ["validTo"]);
}

/** A code that was typed before another status was chosen is not kept. */
function withItsCode<Typed extends { status: VatStatus; vatCode: string | null }>(typed: Typed): Typed {
  return typed.status === "SPECIAL" ? typed : { ...typed, vatCode: null };
}

export const createVatPeriodInput = z
  .object({ ...vatPeriod, idempotencyKey })
  .superRefine(inOrder)
  .transform(withItsCode);
export const updateVatPeriodInput = z
  .object({ vatPeriodId: id, expectedVersion, ...vatPeriod })
  .superRefine(inOrder)
  .transform(withItsCode);
export const deleteVatPeriodInput = z.object({ vatPeriodId: id, expectedVersion });
