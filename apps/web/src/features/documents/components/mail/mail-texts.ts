import { defineTexts } from "@softmanager/texts";

export const mailTexts = defineTexts({
  send: { ro: "Trimite pe e-mail", en: "Send by e-mail" },
  sendTitle: { ro: "Trimite {document}", en: "Send {document}" },
  sendNow: { ro: "Trimite", en: "Send" },
  to: { ro: "Trimite la", en: "Send to" },
  toHint: { ro: "Mai multe adrese se despart prin virgulă.", en: "Several addresses are divided by commas." },
  none: { ro: "Scrie cel puțin o adresă de e-mail.", en: "Enter at least one e-mail address." },
  invalid: {
    ro: "„{address}” nu este o adresă de e-mail.",
    en: "“{address}” is not an e-mail address.",
  },
  tooMany: { ro: "Cel mult 20 de adrese deodată.", en: "At most 20 addresses at once." },
  language: { ro: "Limbă", en: "Language" },
  subject: { ro: "Subiect", en: "Subject" },
  numberComes: {
    ro: "Numărul ia locul lui {token} la emitere.",
    en: "The number takes the place of {token} at issue.",
  },
  body: { ro: "Mesaj", en: "Message" },
  attachPdf: { ro: "Atașează PDF-ul", en: "Attach the PDF" },
  includeLink: { ro: "Include linkul către document", en: "Include the link to the document" },
  preview: { ro: "Exact ce va primi clientul", en: "Exactly what the customer receives" },
  previewFailed: { ro: "Mesajul nu s-a putut pregăti", en: "The mail could not be prepared" },
  from: { ro: "De la", en: "From" },
  attachment: { ro: "Atașament", en: "Attachment" },
  test: { ro: "Trimite-mi un test", en: "Send me a test" },
  testSent: { ro: "Testul este pe drum spre {address}.", en: "The test is on its way to {address}." },
  queued: {
    ro: "E-mailul este pe drum; starea lui apare mai jos, cu vorbele serverului.",
    en: "The mail is on its way; what becomes of it appears below, in the server's words.",
  },
  edit: { ro: "Modifică mesajul", en: "Edit the message" },
  mails: { ro: "E-mailuri", en: "E-mails" },
  noMails: { ro: "Nu a fost trimis niciun e-mail.", en: "No mail was sent." },
  isTest: { ro: "test", en: "test" },
  QUEUED: { ro: "Pe drum", en: "On its way" },
  ACCEPTED: { ro: "Preluat de server", en: "Taken by the server" },
  DELIVERED: { ro: "Livrat", en: "Delivered" },
  BOUNCED: { ro: "Întors", en: "Came back" },
  FAILED: { ro: "Netrimis", en: "Not sent" },
  REFUSED: { ro: "Refuzat de server", en: "Refused by the server" },
  UNKNOWN: { ro: "Nesigur", en: "Uncertain" },
  resent: { ro: "E-mailul pleacă din nou spre {address}.", en: "The mail goes to {address} again." },
});

/** What is known of a mail to one recipient, in a sentence; never more than a server said. */
export const mailStateTexts = defineTexts({
  QUEUED: { ro: "Pleacă acum spre serverul de e-mail.", en: "Going to the mail server now." },
  waiting: {
    ro: "Serverul nu l-a luat încă. Se încearcă din nou la {time}.",
    en: "The server did not take it yet. It is tried again at {time}.",
  },
  ACCEPTED: {
    ro: "Serverul de e-mail l-a preluat la {time}. Dacă a fost citit nu se poate ști.",
    en: "The mail server took it at {time}. Whether it was read cannot be known.",
  },
  DELIVERED: {
    ro: "Serverul destinatarului a confirmat la {time} că e-mailul este în căsuța lui. Dacă a fost citit nu se poate ști.",
    en: "The recipient's server confirmed at {time} that the mail is in their mailbox. Whether it was read cannot be known.",
  },
  REFUSED: {
    ro: "Serverul l-a refuzat definitiv la {time}. Verifică adresa.",
    en: "The server refused it for good at {time}. Check the address.",
  },
  FAILED: {
    ro: "Niciun server nu l-a preluat; s-a renunțat la {time}.",
    en: "No server took it; it was given up at {time}.",
  },
  BOUNCED: {
    ro: "Serverul destinatarului l-a trimis înapoi, aflat la {time}.",
    en: "The recipient's server sent it back, known since {time}.",
  },
  bouncedBy: {
    ro: "S-a întors; consemnat de {name} la {time}.",
    en: "It came back; written down by {name} at {time}.",
  },
  UNKNOWN: {
    ro: "Legătura s-a întrerupt la {time}, după ce tot mesajul fusese predat: poate a ajuns, poate nu.",
    en: "The line broke at {time}, after the whole mail was handed over: it may have arrived or not.",
  },
  unknownAgain: {
    ro: "Legătura s-a întrerupt după ce tot mesajul fusese predat. Se încearcă încă o dată la {time}.",
    en: "The line broke after the whole mail was handed over. It is tried once more at {time}.",
  },
  resentTo: { ro: "Trimis din nou la {address}.", en: "Sent again to {address}." },
  words: { ro: "Cuvintele serverului", en: "The server's words" },
  resend: { ro: "Trimite din nou", en: "Send again" },
  resendOf: { ro: "Trimite din nou la {address}", en: "Send again to {address}" },
  address: { ro: "Adresa de e-mail", en: "E-mail address" },
  addressHint: {
    ro: "Același mesaj pleacă doar la această adresă. Dacă era greșită, corecteaz-o.",
    en: "The same mail goes to this address alone. Correct it if it was wrong.",
  },
  addressWrong: { ro: "Scrie o adresă de e-mail întreagă.", en: "Enter a whole e-mail address." },
  cameBack: { ro: "S-a întors?", en: "Did it come back?" },
  cameBackOf: { ro: "S-a întors e-mailul către {address}?", en: "Did the mail to {address} come back?" },
  cameBackText: {
    ro: "Notificarea că mesajul nu a putut fi livrat ajunge uneori doar în căsuța ta. Consemnează aici ce scrie în ea, apoi îl poți trimite la adresa corectă.",
    en: "The notice that a mail could not be delivered sometimes reaches only your own mailbox. Write down here what it says; then send the mail to the right address.",
  },
  notice: { ro: "Ce a scris serverul", en: "What the server wrote" },
  noticeHint: {
    ro: "Explicația lui sau tot mesajul întors, cu anteturi cu tot.",
    en: "Its explanation, or the whole returned mail, headers and all.",
  },
  noticeNeeded: { ro: "Scrie sau lipește ce a răspuns serverul.", en: "Write or paste what the server answered." },
  markBounced: { ro: "Consemnează că s-a întors", en: "Write down that it came back" },
  marked: {
    ro: "E-mailul către {address} este consemnat ca întors. Îl poți trimite la adresa corectă.",
    en: "The mail to {address} is written down as returned. It can be sent to the right address.",
  },
});
