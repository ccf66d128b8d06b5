import { paymentMethods } from "@softmanager/inputs";
import { describedEnum } from "../../../platform/graphql/enums.ts";

export const PaymentMethodEnum = describedEnum("PaymentMethod", paymentMethods, {
  description: "How money came in.",
  values: {
    BANK: "To a bank account.",
    CASH: "In cash.",
    CARD: "By card.",
    OTHER: "Another way: a cheque, a voucher, a set-off.",
  },
});

export const paymentTabs = ["ALL", "CREDIT", "REVERSED"] as const;

export const PaymentTabEnum = describedEnum("PaymentTab", paymentTabs, {
  description: "The quick tabs of a payment list.",
  values: {
    ALL: "Every payment, reversed ones too.",
    CREDIT: "Those that count and of which something is set against no document.",
    REVERSED: "Those that were reversed.",
  },
});
