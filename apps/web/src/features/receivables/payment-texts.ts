import { defineTexts } from "@softmanager/texts";
import { receivablesTitles } from "./titles.ts";

/** How money came in. */
export const methodWords = defineTexts({
  BANK: { ro: "Prin bancă", en: "Bank transfer" },
  CASH: { ro: "Numerar", en: "Cash" },
  CARD: { ro: "Card", en: "Card" },
  OTHER: { ro: "Altfel", en: "Another way" },
});

/** The words of the list of payments. */
export const paymentListTexts = defineTexts({
  payments: receivablesTitles.payments,
  newPayment: receivablesTitles.newPayment,
  views: { ro: "Ce încasări", en: "Which payments" },
  ALL: { ro: "Toate", en: "All" },
  CREDIT: { ro: "Cu credit rămas", en: "With credit left" },
  REVERSED: { ro: "Anulate", en: "Reversed" },
  search: { ro: "Caută încasări", en: "Search payments" },
  customer: { ro: "Client", en: "Customer" },
  thisCustomer: { ro: "acest client", en: "this customer" },
  period: { ro: "Perioada", en: "Period" },
  from: { ro: "Încasate din", en: "Received from" },
  to: { ro: "Încasate până la", en: "Received until" },
  since: { ro: "din {date}", en: "from {date}" },
  until: { ro: "până la {date}", en: "until {date}" },
  emptyTitle: { ro: "Încă nu ai încasări", en: "No payments yet" },
  emptyText: {
    ro: "Aici stă tot ce ai primit de la clienți. O încasare poate stinge mai multe facturi, iar ce e în plus rămâne credit pentru facturile următoare.",
    en: "Everything customers paid you is kept here. One payment can settle several invoices, and what is over stays as credit for the next ones.",
  },
  noCredit: { ro: "Niciun credit rămas", en: "No credit left" },
  noCreditText: {
    ro: "Când un client plătește mai mult decât datorează, diferența apare aici și se poate folosi pe o factură următoare.",
    en: "When a customer pays more than is owed, the difference shows up here, ready for a later invoice.",
  },
  noneReversed: { ro: "Nicio încasare anulată", en: "No reversed payments" },
  noneReversedText: {
    ro: "O încasare înregistrată greșit se anulează: rămâne aici, cu motivul, iar facturile devin din nou neîncasate.",
    en: "A payment recorded by mistake is reversed: it stays here with the reason, and its invoices are owed again.",
  },
  nothingFound: { ro: "Nicio încasare nu se potrivește", en: "No payment matches" },
  nothingFoundText: {
    ro: "Caută altfel sau scoate din filtre.",
    en: "Search for something else, or take some of the filters off.",
  },
  loadFailed: { ro: "Nu am putut încărca încasările", en: "The payments could not be loaded" },
  open: { ro: "Deschide încasarea", en: "Open the payment" },
  more: { ro: "încă {count}", en: "{count} more" },
  nothingSettled: { ro: "nimic încă", en: "nothing yet" },
});

/** The words of one payment. */
export const paymentTexts = defineTexts({
  payment: { ro: "Încasare", en: "Payment" },
  title: { ro: "Încasare de {amount}", en: "Payment of {amount}" },
  customer: { ro: "Client", en: "Customer" },
  nobody: { ro: "Fără client", en: "No customer" },
  receivedOn: { ro: "Data încasării", en: "Received on" },
  amount: { ro: "Suma", en: "Amount" },
  currency: { ro: "Moneda", en: "Currency" },
  method: { ro: "Mijloc", en: "Means" },
  reference: { ro: "Referință", en: "Reference" },
  note: { ro: "Notă", en: "Note" },
  settled: { ro: "A stins", en: "Settled" },
  credit: { ro: "Credit rămas", en: "Credit left" },
  status: { ro: "Stare", en: "Status" },
  recorded: { ro: "Înregistrată", en: "Recorded" },
  recordedBy: { ro: "Înregistrată de", en: "Recorded by" },
  reversed: { ro: "Anulată", en: "Reversed" },
  reversedBy: { ro: "Anulată de", en: "Reversed by" },
  reverseReason: { ro: "Motivul anulării", en: "Reason for reversing" },
  theService: { ro: "automat", en: "the service itself" },
  details: { ro: "Detalii", en: "Details" },
  allocations: { ro: "Ce a stins", en: "What it settled" },
  noAllocations: {
    ro: "Încă nimic: toată suma este credit al clientului.",
    en: "Nothing yet: all of it is the customer's credit.",
  },
  takenBack: { ro: "Desfăcută", en: "Unmatched" },
  takeBack: { ro: "Desfă legătura cu {number}", en: "Unmatch {number}" },
  tookBack: {
    ro: "{amount} nu mai sting {number} și au rămas credit.",
    en: "{amount} no longer settle {number} and stay as credit.",
  },
  reverse: { ro: "Anulează încasarea", en: "Reverse the payment" },
  reverseTitle: { ro: "Anulezi încasarea de {amount}?", en: "Reverse the payment of {amount}?" },
  reverseOwed: {
    ro: "Redevin neîncasate: {documents}.",
    en: "Owed again: {documents}.",
  },
  reverseCredit: { ro: "Creditul de {amount} dispare.", en: "The credit of {amount} is gone." },
  reverseStays: {
    ro: "Încasarea rămâne în listă, marcată ca anulată. Nu se mai poate reactiva: o înregistrezi din nou dacă e nevoie.",
    en: "The payment stays in the list, marked as reversed. It cannot be revived: record it again if needed.",
  },
  reason: { ro: "De ce o anulezi", en: "Why it is reversed" },
  reasonHint: { ro: "Rămâne consemnat.", en: "Kept on record." },
  wasReversed: { ro: "Încasarea de {amount} a fost anulată.", en: "The payment of {amount} was reversed." },
  useCredit: { ro: "Folosește creditul", en: "Use the credit" },
  creditLeft: { ro: "Au rămas {amount}.", en: "{amount} are left." },
  useCreditText: {
    ro: "Alege ce facturi stinge; propunerea începe cu cea mai veche.",
    en: "Choose what it settles; the proposal begins with the oldest.",
  },
  creditUsed: { ro: "{amount} din credit au stins facturi.", en: "{amount} of the credit settled invoices." },
  creditWithoutCustomer: {
    ro: "Încasarea nu are client, deci creditul nu se poate folosi pe alte facturi.",
    en: "The payment has no customer, so its credit cannot be used on other invoices.",
  },
  cardFailed: { ro: "Nu am putut deschide încasarea", en: "The payment could not be opened" },
  conflict: {
    ro: "Încasarea s-a schimbat între timp. Verifică și încearcă din nou.",
    en: "The payment changed meanwhile. Check it and try again.",
  },
});

/** The words of recording a payment, and of dividing it over documents. */
export const allocationTexts = defineTexts({
  newPayment: receivablesTitles.newPayment,
  payments: receivablesTitles.payments,
  received: { ro: "Ce ai primit", en: "What you received" },
  receivedText: {
    ro: "De la cine, cât și când. Suma se propune din ce datorează clientul.",
    en: "From whom, how much and when. The amount is proposed from what the customer owes.",
  },
  divided: { ro: "Ce stinge", en: "What it settles" },
  dividedText: {
    ro: "Facturile cele mai vechi se sting întâi. Schimbă orice sumă; ce nu ajunge pe facturi rămâne credit.",
    en: "The oldest invoices are settled first. Change any amount; what is set against none stays as credit.",
  },
  customerHint: { ro: "Denumire sau CUI", en: "Name or fiscal code" },
  noCustomer: { ro: "Niciun client nu se potrivește.", en: "No customer matches." },
  customerNeeded: { ro: "Alege clientul din listă.", en: "Choose the customer from the list." },
  referenceHint: { ro: "Numărul din extras sau al chitanței.", en: "Number on the statement or receipt." },
  owes: { ro: "Datorează {amount}.", en: "Owes {amount}." },
  owesNothing: { ro: "Nu datorează nimic în {currency}.", en: "Owes nothing in {currency}." },
  alsoOwes: { ro: "Datorează și {amounts}.", en: "Also owes {amounts}." },
  alsoCredit: { ro: "Are deja credit {amount}.", en: "Already has {amount} in credit." },
  pickFirst: {
    ro: "Alege clientul, iar facturile lui neîncasate apar aici.",
    en: "Choose the customer, and what they owe appears here.",
  },
  nothingOpen: {
    ro: "Nicio factură de încasat în {currency}. Suma rămâne credit al clientului.",
    en: "Nothing to be paid in {currency}. The amount stays as the customer's credit.",
  },
  nothingOpenForCredit: {
    ro: "Clientul nu are acum facturi de încasat în {currency}. Creditul așteaptă următoarea factură.",
    en: "The customer has nothing to pay in {currency} now. The credit waits for the next invoice.",
  },
  document: { ro: "Document", en: "Document" },
  dueDate: { ro: "Scadența", en: "Due date" },
  owed: { ro: "De încasat", en: "Owed" },
  part: { ro: "Stinge acum", en: "Settles now" },
  partOf: { ro: "Cât stinge din {number}", en: "How much of {number} it settles" },
  overdue: {
    ro: "{days, plural, one {restantă de # zi} few {restantă de # zile} other {restantă de # de zile}}",
    en: "{days, plural, one {# day overdue} other {# days overdue}}",
  },
  all: { ro: "Tot", en: "All" },
  allOf: { ro: "Stinge tot {number}", en: "Settle all of {number}" },
  none: { ro: "Nimic", en: "Nothing" },
  noneOf: { ro: "Nu stinge nimic din {number}", en: "Settle nothing of {number}" },
  automatic: { ro: "Împarte automat", en: "Divide automatically" },
  moreOpen: {
    ro: "Sunt arătate cele mai vechi 100 de documente.",
    en: "The oldest 100 documents are shown.",
  },
  sum: { ro: "Pe facturi", en: "On invoices" },
  rest: { ro: "Rămâne de încasat", en: "Still owed" },
  toCredit: { ro: "Rămâne credit", en: "Stays as credit" },
  over: { ro: "Peste sumă cu", en: "Over the amount by" },
  notAnAmount: { ro: "Scrie o sumă, de exemplu 120,50.", en: "Write an amount, for example 120.50." },
  overBalance: { ro: "Sunt de încasat doar {amount}.", en: "Only {amount} are owed." },
  overAmount: {
    ro: "Ai împărțit cu {amount} mai mult decât ai primit.",
    en: "You divided {amount} more than was received.",
  },
  nothingChosen: { ro: "Alege cel puțin o factură.", en: "Choose at least one invoice." },
  record: { ro: "Înregistrează încasarea", en: "Record the payment" },
  cancel: { ro: "Renunță", en: "Cancel" },
  actions: { ro: "Acțiuni", en: "Actions" },
  wasRecorded: { ro: "Încasarea de {amount} a fost înregistrată.", en: "The payment of {amount} was recorded." },
  openFailed: { ro: "Nu am putut încărca facturile de încasat", en: "What is owed could not be loaded" },
});
