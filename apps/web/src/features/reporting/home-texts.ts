import { defineTexts } from "@softmanager/texts";
import { homeTitles } from "./titles.ts";

/** The words of the company's first page. */
export const homeTexts = defineTexts({
  home: homeTitles.home,
  newInvoice: { ro: "Factură nouă", en: "New invoice" },
  newCustomer: { ro: "Client nou", en: "New customer" },
  loadFailed: { ro: "Nu am putut aduna cifrele", en: "The figures could not be gathered" },
  loading: { ro: "Se încarcă", en: "Loading" },
  money: { ro: "Bani de încasat", en: "Money to come in" },
  open: { ro: "De încasat", en: "To be paid" },
  overdue: { ro: "Restante", en: "Overdue" },
  dueSoon: { ro: "Scadente în 7 zile", en: "Due within 7 days" },
  nothing: { ro: "Nimic", en: "Nothing" },
  documents: {
    ro: "{count, plural, one {# document} few {# documente} other {# de documente}}",
    en: "{count, plural, one {# document} other {# documents}}",
  },
  drafts: { ro: "Ciorne", en: "Drafts" },
  latest: { ro: "Ultimele documente", en: "Latest documents" },
  all: { ro: "Vezi toate", en: "See all" },
  allOf: { ro: "Vezi toate: {section}", en: "See all: {section}" },
  noneOverdue: { ro: "Nicio restanță.", en: "Nothing is overdue." },
  noneDueSoon: { ro: "Nimic scadent în următoarele 7 zile.", en: "Nothing is due within 7 days." },
  noDrafts: { ro: "Nicio ciornă începută.", en: "No drafts begun." },
  noneIssued: { ro: "Încă nu ai emis niciun document.", en: "You have not issued a document yet." },
  nobody: { ro: "fără client", en: "no customer" },
  dueOn: { ro: "scadentă {date}", en: "due {date}" },
  changedOn: { ro: "modificată {date}", en: "changed {date}" },
  lateBy: {
    ro: "{days, plural, one {de # zi} few {de # zile} other {de # de zile}}",
    en: "{days, plural, one {# day late} other {# days late}}",
  },
  OPEN: { ro: "De încasat", en: "To be paid" },
  PARTIAL: { ro: "Încasată parțial", en: "Partly paid" },
  PAID: { ro: "Încasată", en: "Paid" },
  OVERDUE: { ro: "Restantă", en: "Overdue" },
  CANCELLED: { ro: "Anulată", en: "Cancelled" },
  noneTitle: { ro: "Aici începe ziua ta", en: "Your day begins here" },
  noneText: {
    ro: "După prima factură, aici vezi dintr-o privire ce e restant, ce ajunge la scadență și ce mai ai de încasat.",
    en: "After the first invoice you see here at a glance what is overdue, what falls due and what is left to be paid.",
  },
  noRight: { ro: "Alege din meniu unde vrei să lucrezi", en: "Choose from the menu where to work" },
  noRightText: {
    ro: "Cifrele de aici se văd cu dreptul de a citi documente. Cere-l administratorului societății.",
    en: "The figures here need the right to read documents. Ask the company’s administrator.",
  },
});

export const kindWords = defineTexts({
  INVOICE: { ro: "Factură", en: "Invoice" },
  CREDIT_NOTE: { ro: "Storno", en: "Credit note" },
  PROFORMA: { ro: "Proformă", en: "Proforma" },
  NOTICE: { ro: "Aviz", en: "Delivery note" },
  RECEIPT: { ro: "Chitanță", en: "Receipt" },
  ORDER: { ro: "Comandă", en: "Order" },
  OFFER: { ro: "Ofertă", en: "Offer" },
  CONTRACT: { ro: "Contract", en: "Contract" },
  OTHER: { ro: "Document", en: "Document" },
});

/** What a new company does first. */
export const setUpTexts = defineTexts({
  title: { ro: "Pregătește-ți societatea", en: "Set your company up" },
  text: {
    ro: "Câțiva pași până la prima factură; se bifează singuri.",
    en: "A few steps to the first invoice; they tick themselves off.",
  },
  progress: { ro: "{done} din {total}", en: "{done} of {total}" },
  done: { ro: "făcut", en: "done" },
  hide: { ro: "Ascunde lista", en: "Hide the list" },
  profile: { ro: "Datele societății", en: "Company details" },
  profileText: {
    ro: "Registrul Comerțului, telefon, e-mail și contul în care ești plătit.",
    en: "Trade Register, telephone, e-mail and the account you are paid into.",
  },
  logo: { ro: "Sigla", en: "Logo" },
  logoText: {
    ro: "Apare pe fiecare document pe care îl emiți de acum înainte.",
    en: "It stands on every document you issue from now on.",
  },
  series: { ro: "Seria facturilor", en: "Invoice series" },
  seriesText: {
    ro: "Numerele continuă de unde ai rămas, fără goluri.",
    en: "Numbers go on from where you stopped, without gaps.",
  },
  seriesNext: { ro: "Urmează numărul {number}.", en: "The next number is {number}." },
  customer: { ro: "Primul client", en: "First customer" },
  customerText: {
    ro: "Scrii codul fiscal, restul vine de la ANAF.",
    en: "Type the fiscal code, the rest comes from ANAF.",
  },
  invoice: { ro: "Prima factură", en: "First invoice" },
  invoiceText: { ro: "O vezi în pagină în timp ce o scrii.", en: "You see the page while you write it." },
});
