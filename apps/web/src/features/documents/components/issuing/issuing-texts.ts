import { defineTexts } from "@softmanager/texts";

export const issuingTexts = defineTexts({
  issue: { ro: "Emite", en: "Issue" },
  issueAndSend: { ro: "Emite și trimite", en: "Issue and send" },
  sendToo: { ro: "Trimite-l pe e-mail după emitere", en: "Send it by e-mail once issued" },
  sentByCOMPANY: {
    ro: "Așa este setată societatea: documentele pleacă singure la emitere.",
    en: "The company's setting: documents go by themselves once issued.",
  },
  sentByCUSTOMER: {
    ro: "Așa este setat clientul: documentele lui pleacă singure la emitere.",
    en: "The customer's setting: their documents go by themselves once issued.",
  },
  keptByCOMPANY: {
    ro: "Societatea nu trimite singură documentele emise.",
    en: "The company does not send issued documents by itself.",
  },
  keptByCUSTOMER: {
    ro: "Așa este setat clientul: documentele lui nu pleacă singure.",
    en: "The customer's setting: their documents do not go by themselves.",
  },
  isSent: {
    ro: "După emitere pleacă singur pe e-mail la client.",
    en: "Once issued it goes to the customer by e-mail by itself.",
  },
  reviewTitle: { ro: "Emiți {document}?", en: "Issue {document}?" },
  document: { ro: "{kind} {number}", en: "{kind} {number}" },
  reviewTo: { ro: "Către {customer}, total de plată", en: "To {customer}, total due" },
  reviewCredit: { ro: "Către {customer}, total storno", en: "To {customer}, total credited" },
  reviewNumber: {
    ro: "{number} este numărul care urmează; cel adevărat se ia abia la emitere.",
    en: "{number} is the next number; the real one is taken only at issue.",
  },
  reviewFinal: {
    ro: "După emitere documentul nu se mai schimbă: se corectează doar prin storno.",
    en: "Once issued, the document does not change: only a credit note corrects it.",
  },
  reviewPlain: {
    ro: "După emitere documentul nu se mai schimbă.",
    en: "Once issued, the document does not change.",
  },
  notSaved: {
    ro: "Ciorna nu s-a putut salva, așa că nu o putem emite încă. Încearcă din nou după ce revine conexiunea.",
    en: "The draft could not be saved, so it cannot be issued yet. Try again once the connection is back.",
  },
  incomplete: {
    ro: "{count, plural, one {Mai lipsește un lucru.} few {Mai lipsesc # lucruri.} other {Mai lipsesc # de lucruri.}}",
    en: "{count, plural, one {One thing is missing.} other {# things are missing.}}",
  },
  held: { ro: "Se emite în {seconds} s", en: "Issuing in {seconds} s" },
  issuing: { ro: "Se emite", en: "Issuing" },
  undo: { ro: "Anulează", en: "Undo" },
  undone: {
    ro: "Emiterea a fost anulată; ciorna este din nou a ta.",
    en: "Issuing was undone; the draft is yours again.",
  },
  tooLate: { ro: "Documentul fusese deja emis.", en: "The document had already been issued." },
  issued: { ro: "S-a emis {document}.", en: "Issued: {document}." },
  notIssued: {
    ro: "Documentul nu a putut fi emis și a rămas ciornă. Verifică ce lipsește și emite din nou.",
    en: "The document could not be issued and is still a draft. Check what is missing and issue it again.",
  },
});
