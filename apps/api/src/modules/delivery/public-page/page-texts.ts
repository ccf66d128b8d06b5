import { defineTexts } from "@softmanager/texts";

export const pageTexts = defineTexts({
  download: { ro: "Descarcă PDF", en: "Download PDF" },
  otherLanguage: { ro: "English", en: "Română" },
  languageLabel: { ro: "Schimbă limba", en: "Change language" },
  from: { ro: "de la {seller}", en: "from {seller}" },
  paid: { ro: "Achitată integral", en: "Paid in full" },
  partlyPaid: { ro: "Achitată parțial", en: "Partly paid" },
  open: { ro: "De achitat", en: "To be paid" },
  overdue: {
    ro: "Restantă de {days, plural, one {o zi} few {# zile} other {# de zile}}",
    en: "Overdue by {days, plural, one {one day} other {# days}}",
  },
  left: { ro: "Rămas de plată", en: "Left to pay" },
  lines: { ro: "Produse și servicii", en: "Products and services" },
  totals: { ro: "Totaluri", en: "Totals" },
  account: { ro: "Cont", en: "Account" },
  proof: { ro: "Amprenta SHA-256 a fișierului PDF", en: "SHA-256 fingerprint of the PDF file" },
  privacy: {
    ro: "Pagina este destinată clientului. Oricine are linkul o poate deschide; nu îl da mai departe.",
    en: "This page is meant for the customer. Anyone who has the link can open it; do not pass it on.",
  },
  servedBy: { ro: "Pagină găzduită de SoftManager", en: "Page hosted by SoftManager" },
  goneTitle: { ro: "Linkul nu mai deschide nimic", en: "This link opens nothing" },
  gone: {
    ro: "Linkul este greșit, a expirat sau a fost retras. Cere-i un link nou celui care ți l-a trimis.",
    en: "The link is wrong, has expired or was withdrawn. Ask whoever sent it to you for a new one.",
  },
  busyTitle: { ro: "Prea multe încercări", en: "Too many tries" },
  busy: {
    ro: "Așteaptă un minut, apoi reîncarcă pagina.",
    en: "Wait a minute, then reload the page.",
  },
});
