import { AllocationExceedsBalance, DocumentNotPayable } from "../../documents/index.ts";
import { exposeProblem } from "../../../platform/graphql/problem-types.ts";
import { CurrencyMismatch, PaymentOverAllocated, PaymentReversed, ReceivedInFuture } from "../problems.ts";

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

exposeProblem(ReceivedInFuture, {
  description: "The day of the payment is in the future.",
  text: {
    ro: "Data încasării ({receivedOn}) este în viitor. Alege data de azi sau una anterioară.",
    en: "The day of the payment ({receivedOn}) is in the future. Choose today or an earlier day.",
  },
  fields: { receivedOn: string("The day, ISO date.") },
});
