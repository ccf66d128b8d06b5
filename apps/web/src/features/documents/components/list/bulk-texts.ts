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
  mailed: { ro: "Pe e-mail", en: "By e-mail" },
  mailedCount: {
    ro: "{count, plural, =0 {niciunul} one {un document pleacă singur} few {# documente pleacă singure} other {# de documente pleacă singure}}",
    en: "{count, plural, =0 {none} one {one document goes by itself} other {# documents go by themselves}}",
  },
  mailing: { ro: "E-mail după emitere", en: "E-mail once issued" },
  byRule: { ro: "După setările clienților și ale societății", en: "By the settings of customers and company" },
  sendAll: { ro: "Trimite-le pe toate", en: "Send all of them" },
  sendNone: { ro: "Nu trimite niciunul", en: "Send none of them" },
  sendAllNote: {
    ro: "Cele fără adresă de e-mail se emit și rămân netrimise; raportul le arată.",
    en: "Those without an e-mail address are issued and stay unsent; the report names them.",
  },
  mailedToNobody: {
    ro: "{count, plural, one {Un document ar trebui trimis, dar nu are adresă de e-mail: se emite și rămâne netrimis.} few {# documente ar trebui trimise, dar nu au adresă de e-mail: se emit și rămân netrimise.} other {# de documente ar trebui trimise, dar nu au adresă de e-mail: se emit și rămân netrimise.}}",
    en: "{count, plural, one {One document should be sent but has no e-mail address: it is issued and stays unsent.} other {# documents should be sent but have no e-mail address: they are issued and stay unsent.}}",
  },
  sendReviewed: { ro: "Trimite pe e-mail…", en: "Send by e-mail…" },
  sendMany: {
    ro: "{count, plural, one {Trimite documentul selectat pe e-mail} few {Trimite cele # selectate pe e-mail} other {Trimite cele # selectate pe e-mail}}",
    en: "{count, plural, one {Send the selected document by e-mail} other {Send the # selected by e-mail}}",
  },
  sendTitle: {
    ro: "{count, plural, =0 {Nimic de trimis} one {Trimiți un document?} few {Trimiți # documente?} other {Trimiți # de documente?}}",
    en: "{count, plural, =0 {Nothing to send} one {Send one document?} other {Send # documents?}}",
  },
  sendConfirm: {
    ro: "{count, plural, =0 {Am înțeles} one {Trimite documentul} few {Trimite # documente} other {Trimite # de documente}}",
    en: "{count, plural, =0 {Understood} one {Send the document} other {Send # documents}}",
  },
  sending: { ro: "Trimiți documentele?", en: "Send the documents?" },
  send: { ro: "Trimite", en: "Send" },
  sendText: {
    ro: "Fiecare document pleacă la clientul lui, cu textul obișnuit, PDF-ul și linkul. Raportul spune cui i s-a trimis.",
    en: "Each document goes to its customer, in the usual words, with the PDF and the link. The report says to whom.",
  },
  unsendable: {
    ro: "{count, plural, one {Un document selectat este ciornă sau anulat și este sărit.} few {# documente selectate sunt ciorne sau anulate și sunt sărite.} other {# de documente selectate sunt ciorne sau anulate și sunt sărite.}}",
    en: "{count, plural, one {One selected document is a draft or cancelled and is skipped.} other {# selected documents are drafts or cancelled and are skipped.}}",
  },
  sentAlready: {
    ro: "{count, plural, one {Un document a ajuns deja la toți destinatarii lui și este sărit.} few {# documente au ajuns deja la toți destinatarii lor și sunt sărite.} other {# de documente au ajuns deja la toți destinatarii lor și sunt sărite.}}",
    en: "{count, plural, one {One document was sent already to everybody it goes to and is skipped.} other {# documents were sent already to everybody they go to and are skipped.}}",
  },
  addressless: {
    ro: "{count, plural, one {Un document nu are adresă de e-mail: nici pe el, nici pe fișa clientului.} few {# documente nu au adresă de e-mail: nici pe ele, nici pe fișele clienților.} other {# de documente nu au adresă de e-mail: nici pe ele, nici pe fișele clienților.}}",
    en: "{count, plural, one {One document has no e-mail address, neither on it nor on the customer's card.} other {# documents have no e-mail address, neither on them nor on the customers' cards.}}",
  },
  nothingToSend: {
    ro: "În selecție nu este niciun document emis care să mai aibă cui să fie trimis.",
    en: "The selection holds no issued document that is still to be sent to anybody.",
  },
  sendFailed: {
    ro: "Nu am putut afla cui se trimit. Încearcă din nou.",
    en: "It could not be told whom they go to. Try again.",
  },
  dueBeforeIssue: {
    ro: "{count, plural, one {O ciornă are scadența scrisă de mână înaintea datei emiterii: rămâne ciornă până o schimbi.} few {# ciorne au scadența scrisă de mână înaintea datei emiterii: rămân ciorne până o schimbi.} other {# de ciorne au scadența scrisă de mână înaintea datei emiterii: rămân ciorne până o schimbi.}}",
    en: "{count, plural, one {One draft has a due date written by hand before its issue date: it stays a draft until you change it.} other {# drafts have a due date written by hand before their issue date: they stay drafts until you change it.}}",
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
