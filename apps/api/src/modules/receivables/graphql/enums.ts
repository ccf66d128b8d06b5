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
