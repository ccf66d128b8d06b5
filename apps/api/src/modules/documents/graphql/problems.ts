import { exposeProblem } from "../../../platform/graphql/problem-types.ts";
import * as problems from "../problems.ts";
import "./correction-problems.ts";
import { MissingPieceType } from "./document.type.ts";
import { DocumentStateEnum } from "./enums.ts";

const string = (description: string) => ({ type: () => String, description });

exposeProblem(problems.DocumentNotFound, {
  description: "The company has no such document.",
  text: { ro: "Documentul nu a fost găsit.", en: "The document was not found." },
});

exposeProblem(problems.DocumentNotDraft, {
  description: "The document is no draft: it can no longer be changed or issued.",
  text: {
    ro: "Documentul nu mai este ciornă; corectează-l printr-un alt document.",
    en: "The document is no longer a draft; correct it with another document.",
  },
  fields: { state: { type: () => DocumentStateEnum, description: "Where it stands." } },
});

exposeProblem(problems.DocumentNotIssued, {
  description: "The document is not issued: there is nothing to cancel or correct.",
  text: {
    ro: "Documentul nu este emis; nu ai ce anula sau corecta.",
    en: "The document is not issued; there is nothing to cancel or correct.",
  },
  fields: { state: { type: () => DocumentStateEnum, description: "Where it stands." } },
});

exposeProblem(problems.PeriodClosed, {
  description: "The date lies in a period that was closed; nothing of it changes any more.",
  text: {
    ro: "Perioada până la {closedThrough} este închisă. Alege o dată ulterioară.",
    en: "The period through {closedThrough} is closed. Choose a later date.",
  },
  fields: { closedThrough: string("Last day of the closed period, ISO date.") },
});

exposeProblem(problems.DocumentHeld, {
  description: "The document is about to be issued; `undoIssue` gives it back.",
  text: {
    ro: "Documentul urmează să fie emis. Anulează emiterea ca să îl poți modifica.",
    en: "The document is about to be issued. Undo the issuing to change it.",
  },
  fields: { issueAt: string("When it will be issued, ISO instant.") },
});

exposeProblem(problems.DocumentIncomplete, {
  description: "The document lacks something mandatory.",
  text: { ro: "Documentul nu este complet.", en: "The document is not complete." },
  fields: { missing: { type: () => [MissingPieceType], description: "What is missing, and what to do." } },
});

exposeProblem(problems.IssueDateBeforeLast, {
  description: "A later document of the same series exists; inside a series dates never go back.",
  text: {
    ro: "Ultimul document al seriei are data {lastIssueDate}. Alege această dată sau una ulterioară.",
    en: "The last document of this series is dated {lastIssueDate}. Choose that date or a later one.",
  },
  fields: { lastIssueDate: string("Issue date of the series' last document, ISO.") },
});

exposeProblem(problems.IssueDateInFuture, {
  description: "The issue date is in the future.",
  text: {
    ro: "Data emiterii ({issueDate}) este în viitor. Alege data de azi sau una anterioară.",
    en: "The issue date ({issueDate}) is in the future. Choose today or an earlier date.",
  },
  fields: { issueDate: string("The issue date, ISO.") },
});

exposeProblem(problems.ExchangeRateMissing, {
  description: "No exchange rate is known for the document's currency and date.",
  text: {
    ro: "Nu avem un curs BNR pentru {currency} la {date}. Scrie cursul manual, cu motivul.",
    en: "There is no BNR rate of {currency} for {date}. Enter the rate by hand, with the reason.",
  },
  fields: { currency: string("ISO 4217."), date: string("The date it is needed for, ISO.") },
});

exposeProblem(problems.SeriesMissing, {
  description: "No series takes documents of this kind.",
  text: {
    ro: "Nu există o serie activă pentru acest tip de document. Adaugă una în Setări, la Serii.",
    en: "There is no active series for this kind of document. Add one under Settings, Series.",
  },
  fields: { kind: string("The kind of document.") },
});

exposeProblem(problems.SeriesNotAllowed, {
  description: "The series is for other people of the company.",
  text: {
    ro: "Seria {prefix} este pentru alți colegi. Alege altă serie sau cere-i administratorului acces.",
    en: "Series {prefix} is for other colleagues. Choose another series, or ask an administrator for access.",
  },
  fields: { prefix: string("The prefix.") },
});

exposeProblem(problems.SeriesPrefixTaken, {
  description: "Another series has this prefix, or one that could read like it in some year.",
  text: { ro: "Prefixul {prefix} aparține altei serii.", en: "The prefix {prefix} belongs to another series." },
  fields: { prefix: string("The prefix.") },
});

exposeProblem(problems.SeriesInUse, {
  description: "Numbers were already taken from this series.",
  text: {
    ro: "Seria {prefix} are documente emise: prefixul și numărătoarea rămân, iar numărul nu poate scădea.",
    en: "Series {prefix} has issued documents: prefix and counting stay, and its number cannot go back.",
  },
  fields: { prefix: string("The prefix.") },
});

exposeProblem(problems.DocumentDispatched, {
  description: "The document was sent, shown or uploaded: only another document corrects it.",
  text: {
    ro: "{number} a ajuns deja la client sau în SPV. Corecteaz-o printr-o factură storno.",
    en: "{number} has already reached the customer or the tax authority. Correct it with a credit note.",
  },
  fields: { number: string("The document's number.") },
});

exposeProblem(problems.DocumentHasMovements, {
  description: "The document has payments or corrections.",
  text: {
    ro: "{number} are încasări sau corecții. Anulează întâi încasarea sau emite o factură storno.",
    en: "{number} has payments or corrections. Reverse the payment first, or issue a credit note.",
  },
  fields: { number: string("The document's number.") },
});

exposeProblem(problems.CorrectionExceedsOriginal, {
  description: "More would be taken back than the document still has.",
  text: {
    ro: "Se poate storna cel mult {remaining} {currency} din {number}.",
    en: "At most {remaining} {currency} of {number} can still be taken back.",
  },
  fields: {
    number: string("Number of the corrected document."),
    remaining: string("What can still be taken back, with VAT."),
    currency: string("ISO 4217."),
  },
});

exposeProblem(problems.ExternalIdTaken, {
  description: "A document with this external id exists.",
  text: {
    ro: "Există deja un document cu identificatorul extern {externalId}.",
    en: "A document with the external id {externalId} already exists.",
  },
  fields: { externalId: string("The external id.") },
});
