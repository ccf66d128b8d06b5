import { exposeProblem } from "../../../platform/graphql/problem-types.ts";
import * as problems from "../correction-problems.ts";
import { DocumentKindEnum } from "./enums.ts";

const string = (description: string) => ({ type: () => String, description });

exposeProblem(problems.AdvanceExceeded, {
  description: "More would be taken back of an advance than is left of it.",
  text: {
    ro: "Din avansul {number} se mai poate scădea cel mult {remaining} {currency}.",
    en: "At most {remaining} {currency} of advance {number} can still be taken back.",
  },
  fields: {
    number: string("Number of the advance invoice."),
    remaining: string("What is left of it, with VAT."),
    currency: string("ISO 4217."),
  },
});

exposeProblem(problems.DocumentNotCorrectable, {
  description: "Only invoices and credit notes are corrected by another document.",
  text: {
    ro: "Acest document nu are valoare fiscală și nu se stornează; anulează-l.",
    en: "This document has no fiscal value and is not corrected by another one; cancel it.",
  },
  fields: { kind: { type: () => DocumentKindEnum, description: "What it is." } },
});

exposeProblem(problems.CorrectOriginalInstead, {
  description: "The invoice makes up for a credit note issued by mistake; correct the first invoice instead.",
  text: {
    ro: "Această factură îndreaptă un storno emis din greșeală. Stornează factura inițială, {number}.",
    en: "This invoice makes up for a credit note issued by mistake. Correct the first invoice, {number}.",
  },
  fields: { number: string("Number of the invoice to correct.") },
});

exposeProblem(problems.NothingLeftToCorrect, {
  description: "Everything of the document was already taken back.",
  text: {
    ro: "Din {number} nu mai este nimic de corectat: totul a fost deja stornat.",
    en: "Nothing of {number} is left to correct: all of it was already taken back.",
  },
  fields: { number: string("Number of the document.") },
});

exposeProblem(problems.DocumentNotDuplicable, {
  description: "A credit note corrects one document; a copy of it would correct nothing.",
  text: {
    ro: "O factură storno nu se duplică: corectează un singur document. Fă storno din factura respectivă.",
    en: "A credit note is not duplicated: it corrects one document. Start from the invoice to be corrected.",
  },
  fields: { kind: { type: () => DocumentKindEnum, description: "What it is." } },
});
