import type { MailToken } from "@softmanager/domain";
import { defineTexts, type Text } from "@softmanager/texts";
import { settingsTitles } from "../settings-titles.ts";

export const mailSettingsTexts = defineTexts({
  mails: settingsTitles.mails,
  mailsText: {
    ro: "Ce documente pleacă singure pe e-mail și cu ce text.",
    en: "Which documents go by e-mail by themselves, and in which words.",
  },
  automatic: { ro: "Trimitere automată", en: "Automatic sending" },
  automaticText: {
    ro: "Pentru toți clienții; pe fișa unui client poți alege altfel, iar la emitere se vede și se poate schimba.",
    en: "For all customers; a customer's card can say otherwise, and at issue it is shown and can be changed.",
  },
  sendsOnIssue: {
    ro: "Trimite fiecare document clientului imediat după emitere",
    en: "Send each document to its customer as soon as it is issued",
  },
  sendsOnIssueText: {
    ro: "Pleacă la adresa scrisă pe document, altfel la contactul de facturare, altfel la adresa clientului.",
    en: "It goes to the address written on the document, else to the billing contact, else to the customer's address.",
  },
  turnedOn: { ro: "De acum documentele pleacă singure la emitere.", en: "From now on documents go by themselves." },
  turnedOff: { ro: "Documentele nu mai pleacă singure.", en: "Documents no longer go by themselves." },
  wording: { ro: "Textul mesajelor", en: "Wording of the mails" },
  wordingText: {
    ro: "Cu el începe fiecare mesaj; la trimitere îl poți schimba.",
    en: "Every mail begins with it; it can be changed when sending.",
  },
  kinds: { ro: "Feluri de documente", en: "Kinds of documents" },
  language: { ro: "Limba mesajului", en: "Language of the mail" },
  own: { ro: "Textul societății", en: "The company's own words" },
  usual: { ro: "Textul obișnuit", en: "The usual words" },
  backToUsual: { ro: "Revino la textul obișnuit", en: "Back to the usual words" },
  isUsual: { ro: "Mesajele au din nou textul obișnuit.", en: "The mails have the usual words again." },
  saved: { ro: "Textul a fost salvat.", en: "The words were saved." },
  subject: { ro: "Subiect", en: "Subject" },
  body: { ro: "Mesaj", en: "Message" },
  tokens: { ro: "Ce se completează singur", en: "What is filled in by itself" },
  tokensText: {
    ro: "Se completează singure. Un rând cu ceva ce documentul nu are, de exemplu scadența, este omis.",
    en: "Filled in by themselves. A line with something the document lacks, such as a due date, is left out.",
  },
  insert: { ro: "Pune în text: {token}", en: "Put into the text: {token}" },
  preview: { ro: "Cum arată mesajul", en: "What the mail looks like" },
  previewText: {
    ro: "Cum arată mesajul, cu un document inventat.",
    en: "What the mail looks like, with an invented document.",
  },
});

/** What each token stands for. */
export const tokenWords = defineTexts({
  number: { ro: "numărul", en: "number" },
  total: { ro: "totalul", en: "total" },
  "due date": { ro: "scadența", en: "due date" },
  customer: { ro: "clientul", en: "customer" },
  company: { ro: "societatea", en: "company" },
  link: { ro: "linkul", en: "link" },
} satisfies Record<MailToken, Text>);
