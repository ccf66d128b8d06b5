import { defineTexts } from "@softmanager/texts";

/** What happened to a document; every kind that the API may tell has its words here. */
export const timelineTexts = defineTexts({
  CREATED: { ro: "Ciornă începută", en: "Draft begun" },
  ISSUED: { ro: "Emisă cu numărul {number}", en: "Issued as {number}" },
  CANCELLED: { ro: "Anulată", en: "Cancelled" },
  MAIL_QUEUED: { ro: "Pe drum spre {email}", en: "On its way to {email}" },
  MAIL_ACCEPTED: { ro: "Preluată de serverul de e-mail, pentru {email}", en: "Taken by the mail server, for {email}" },
  MAIL_DELIVERED: { ro: "Livrată în căsuța {email}", en: "Delivered into the mailbox {email}" },
  MAIL_REFUSED: { ro: "Refuzată de serverul de e-mail, pentru {email}", en: "Refused by the mail server, for {email}" },
  MAIL_DEFERRED: { ro: "Amânată de serverul de e-mail, pentru {email}", en: "Put off by the mail server, for {email}" },
  MAIL_UNKNOWN: { ro: "Nesigur dacă a ajuns la {email}", en: "Uncertain whether it reached {email}" },
  MAIL_FAILED: { ro: "Netrimisă către {email}", en: "Not sent to {email}" },
  MAIL_BOUNCED: { ro: "Întoarsă de la {email}", en: "Came back from {email}" },
  LINK_VIEWED: {
    ro: "{count, plural, one {Văzută pe pagina publică} few {Văzută de # ori pe pagina publică} other {Văzută de # de ori pe pagina publică}}",
    en: "{count, plural, one {Seen on its public page} other {Seen # times on its public page}}",
  },
  PDF_DOWNLOADED: {
    ro: "{count, plural, one {PDF descărcat de pe pagina publică} few {PDF descărcat de # ori de pe pagina publică} other {PDF descărcat de # de ori de pe pagina publică}}",
    en: "{count, plural, one {PDF downloaded from its public page} other {PDF downloaded # times from its public page}}",
  },
  PAYMENT_RECEIVED: { ro: "Încasare de {amount}", en: "Payment of {amount}" },
  PAYMENT_TAKEN_BACK: { ro: "Încasare de {amount}, desfăcută", en: "Payment of {amount}, unmatched" },
  CORRECTED: { ro: "Corectată prin {number}", en: "Corrected by {number}" },
  due: { ro: "De încasat {amount} până la {date}", en: "{amount} to be paid by {date}" },
  overdue: { ro: "{amount} restanți din {date}", en: "{amount} overdue since {date}" },
  network: { ro: "din rețeaua {network}", en: "from the network {network}" },
  earlier: { ro: "Arată și ce a urmat", en: "Show what followed" },
  loadFailed: { ro: "Istoricul nu s-a putut încărca.", en: "The history could not be loaded." },
  again: { ro: "Încearcă din nou", en: "Try again" },
});
