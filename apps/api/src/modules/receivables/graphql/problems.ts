import { AllocationExceedsBalance, DocumentNotPayable } from "../../documents/index.ts";
import { exposeProblem } from "../../../platform/graphql/problem-types.ts";
import {
  CurrencyMismatch,
  PaymentOverAllocated,
  PaymentRefunded,
  PaymentReversed,
  ReceivedInFuture,
  RefundedOnWrongDay,
} from "../problems.ts";

const string = (description: string) => ({ type: () => String, description });
const currency = string("ISO 4217.");
const documentId = string("Key of the document.");

exposeProblem(DocumentNotPayable, {
  description: "Nothing is owed because of the document: a draft, a proforma or a cancelled one.",
  text: {
    ro: "Pe acest document nu se poate încasa nimic: este ciornă, proformă sau anulat.",
    en: "Nothing can be paid on this document: it is a draft, a proforma or cancelled.",
  },
  fields: { documentId },
});

exposeProblem(AllocationExceedsBalance, {
  description: "More would be paid than the document owes.",
  text: {
    ro: "Pe {number} mai sunt de încasat {balance} {currency}.",
    en: "{number} has {balance} {currency} left to pay.",
  },
  fields: { documentId, number: string("The document's number."), balance: string("What is still owed."), currency },
});

exposeProblem(CurrencyMismatch, {
  description: "The document is in another currency than the payment.",
  text: {
    ro: "Documentul este în {documentCurrency}, iar încasarea în {paymentCurrency}. Înregistrează încasarea în moneda documentului.",
    en: "The document is in {documentCurrency} and the payment in {paymentCurrency}. Record the payment in the document's currency.",
  },
  fields: {
    documentId,
    documentCurrency: string("The document's currency, ISO 4217."),
    paymentCurrency: string("The payment's currency, ISO 4217."),
  },
});

exposeProblem(PaymentOverAllocated, {
  description: "The parts come to more than what is left of the payment.",
  text: {
    ro: "Suma alocată depășește încasarea: mai sunt disponibili {unallocated} {currency}.",
    en: "The parts come to more than the payment: {unallocated} {currency} are left.",
  },
  fields: { unallocated: string("What is left of the payment."), currency },
});

exposeProblem(PaymentReversed, {
  description: "The payment was reversed.",
  text: {
    ro: "Încasarea a fost deja anulată.",
    en: "The payment has already been reversed.",
  },
  fields: { reversedAt: string("When, ISO instant.") },
});

exposeProblem(PaymentRefunded, {
  description: "Money of the payment was paid back; the refund is taken back before the payment is.",
  text: {
    ro: "Din încasare s-au restituit {refunded} {currency}. Anulează întâi restituirea.",
    en: "{refunded} {currency} of the payment were paid back. Take the refund back first.",
  },
  fields: { refunded: string("What was paid back and still counts."), currency },
});

exposeProblem(RefundedOnWrongDay, {
  description: "The day of the refund is before the payment or in the future.",
  text: {
    ro: "Restituirea nu poate fi din {paidOn}: banii au intrat la {receivedOn}, iar viitorul încă nu a venit.",
    en: "The refund cannot be of {paidOn}: the money came in on {receivedOn}, and the future is still to come.",
  },
  fields: {
    paidOn: string("The day of the refund, ISO date."),
    receivedOn: string("The day of the payment, ISO date."),
  },
});

exposeProblem(ReceivedInFuture, {
  description: "The day of the payment is in the future.",
  text: {
    ro: "Data încasării ({receivedOn}) este în viitor. Alege data de azi sau una anterioară.",
    en: "The day of the payment ({receivedOn}) is in the future. Choose today or an earlier day.",
  },
  fields: { receivedOn: string("The day, ISO date.") },
});
