import { defineTexts } from "@softmanager/texts";

export const bulkTexts = defineTexts({
  issueReviewed: { ro: "Emite…", en: "Issue…" },
  issueMany: {
    ro: "{count, plural, one {Emite documentul selectat} few {Emite cele # selectate} other {Emite cele # selectate}}",
    en: "{count, plural, one {Issue the selected document} other {Issue the # selected}}",
  },
  discardMany: { ro: "Șterge ciornele", en: "Delete the drafts" },
  discardSelected: {
    ro: "{count, plural, one {Șterge ciorna selectată} few {Șterge cele # ciorne} other {Șterge cele # de ciorne}}",
    en: "{count, plural, one {Delete the selected draft} other {Delete the # drafts}}",
  },
  discardingMany: {
    ro: "{count, plural, one {Se șterge o ciornă.} few {Se șterg # ciorne.} other {Se șterg # de ciorne.}}",
    en: "{count, plural, one {Deleting one draft.} other {Deleting # drafts.}}",
  },
  reviewTitle: {
    ro: "{count, plural, one {Emiți o ciornă?} few {Emiți # ciorne?} other {Emiți # de ciorne?}}",
    en: "{count, plural, one {Issue one draft?} other {Issue # drafts?}}",
  },
  reviewConfirm: {
    ro: "{count, plural, one {Emite ciorna} few {Emite # ciorne} other {Emite # de ciorne}}",
    en: "{count, plural, one {Issue the draft} other {Issue # drafts}}",
  },
  reviewing: { ro: "Emiți ciornele?", en: "Issue the drafts?" },
  issue: { ro: "Emite", en: "Issue" },
  series: { ro: "Seria {prefix}", en: "Series {prefix}" },
  ofSeries: {
    ro: "{count, plural, one {un document, {number}} few {# documente, de la {number}} other {# de documente, de la {number}}}",
    en: "{count, plural, one {one document, {number}} other {# documents, from {number}}}",
  },
  total: { ro: "Total", en: "Total" },
  others: {
    ro: "{count, plural, one {Un document selectat nu mai este ciornă și este sărit.} few {# documente selectate nu mai sunt ciorne și sunt sărite.} other {# de documente selectate nu mai sunt ciorne și sunt sărite.}}",
    en: "{count, plural, one {One selected document is no longer a draft and is skipped.} other {# selected documents are no longer drafts and are skipped.}}",
  },
  final: {
    ro: "Se emit pe rând, de la cea mai veche. Ciornele cărora le lipsește ceva rămân ciorne, iar raportul spune ce. Ce s-a emis nu se mai schimbă: se corectează doar prin storno.",
    en: "They are issued one by one, the oldest first. Drafts that lack something stay drafts, and the report says what. What is issued does not change: only a credit note corrects it.",
  },
  noDrafts: {
    ro: "Nicio ciornă în selecție: nu este nimic de emis.",
    en: "There is no draft in the selection: nothing to issue.",
  },
  reviewFailed: {
    ro: "Nu am putut pregăti lista de emis. Încearcă din nou.",
    en: "What would be issued could not be told. Try again.",
  },
});
