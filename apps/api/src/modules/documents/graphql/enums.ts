import { documentKinds, documentStates, settingOrigins } from "@softmanager/domain";
import { describedEnum } from "../../../platform/graphql/enums.ts";

export const DocumentKindEnum = describedEnum("DocumentKind", documentKinds, {
  description: "What a document is.",
  values: {
    INVOICE: "Invoice (factură), type 380.",
    CREDIT_NOTE: "Credit note that corrects an invoice (factură storno).",
    PROFORMA: "Proforma: no fiscal value.",
    NOTICE: "Notice that travels with goods (aviz de însoțire a mărfii).",
    RECEIPT: "Receipt for cash (chitanță).",
    ORDER: "Order.",
    OFFER: "Offer.",
    CONTRACT: "Contract.",
    OTHER: "Another document, defined by the company.",
  },
});

export const DocumentStateEnum = describedEnum("DocumentState", documentStates, {
  description: "Where a document stands. Only drafts can be changed.",
  values: {
    DRAFT: "Being written; it has no number.",
    ISSUED: "Numbered and frozen; only another document corrects it.",
    CANCELLED: "Cancelled before it left the house; its number stays in the register.",
  },
});

export const SettingOriginEnum = describedEnum("SettingOrigin", settingOrigins, {
  description: "Where a value of a draft comes from, nearest first.",
  values: {
    DOCUMENT: "Written on the document itself.",
    CORRECTED: "The document that it corrects.",
    CUSTOMER: "The customer's own setting, or what the law makes of the customer.",
    PRODUCT: "The product's card.",
    SERIES: "The series its number comes from.",
    PERSON: "The setting of whoever writes it.",
    KIND: "A default of this kind of document.",
    COMPANY: "The company's default.",
    SYSTEM: "What every document begins with.",
  },
});

export const SeriesResetEnum = describedEnum("SeriesReset", ["NEVER", "YEARLY"], {
  description: "When a series counts from 1 again.",
  values: {
    NEVER: "Never: its numbers only grow.",
    YEARLY: "With the first document of each year; its prefix names the year.",
  },
});

export const ExchangeRateSourceEnum = describedEnum("DocumentExchangeRateSource", ["BNR", "MANUAL"], {
  description: "Who says what a currency is worth.",
  values: { BNR: "The National Bank of Romania.", MANUAL: "A person, with a reason." },
});

export const PaymentStateEnum = describedEnum("PaymentState", ["NONE", "OPEN", "PARTIAL", "PAID", "OVERDUE"], {
  description: "What is still owed because of a document.",
  values: {
    NONE: "Nothing is owed because of it (a draft, a proforma, a cancelled document).",
    OPEN: "Nothing was paid yet.",
    PARTIAL: "A part was paid.",
    PAID: "Nothing is left to pay.",
    OVERDUE: "Something is left to pay and the due date has passed.",
  },
});

export const PaymentFilterEnum = describedEnum("DocumentPaymentFilter", ["OPEN", "OVERDUE", "DUE_SOON", "PAID"], {
  description: "Which documents to keep by what is still owed.",
  values: {
    OPEN: "Something is left to pay.",
    OVERDUE: "Something is left to pay and the due date has passed.",
    DUE_SOON: "Something is left to pay, today or within seven days.",
    PAID: "Nothing is left to pay.",
  },
});

export const DocumentTabEnum = describedEnum("DocumentTab", ["ALL", "DRAFTS", "OPEN", "DUE_SOON", "OVERDUE"], {
  description: "The quick tabs of a document list.",
  values: {
    ALL: "Every document.",
    DRAFTS: "Drafts.",
    OPEN: "Issued, with something left to pay.",
    DUE_SOON: "Issued, due today or within seven days, with something left to pay.",
    OVERDUE: "Issued, past the due date, with something left to pay.",
  },
});
