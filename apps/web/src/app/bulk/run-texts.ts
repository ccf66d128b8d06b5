import { defineTexts } from "@softmanager/texts";

/** What a run is called, by what it does to which records; while it goes on, and once it is over. */
export const runTexts = defineTexts({
  runningARCHIVE_CUSTOMER: { ro: "Se arhivează clienți", en: "Archiving customers" },
  runningRESTORE_CUSTOMER: { ro: "Se readuc clienți", en: "Restoring customers" },
  runningARCHIVE_PRODUCT: { ro: "Se arhivează produse", en: "Archiving products" },
  runningRESTORE_PRODUCT: { ro: "Se readuc produse", en: "Restoring products" },
  runningISSUE_DOCUMENT: { ro: "Se emit documente", en: "Issuing documents" },
  runningDISCARD_DOCUMENT: { ro: "Se șterg ciorne", en: "Deleting drafts" },
  runningRESTORE_DOCUMENT: { ro: "Se readuc ciorne", en: "Bringing drafts back" },
  runningSEND_DOCUMENT: { ro: "Se trimit documente", en: "Sending documents" },
  doneARCHIVE_CUSTOMER: {
    ro: "{count, plural, one {Un client arhivat} few {# clienți arhivați} other {# de clienți arhivați}}",
    en: "{count, plural, one {One customer archived} other {# customers archived}}",
  },
  doneRESTORE_CUSTOMER: {
    ro: "{count, plural, one {Un client readus} few {# clienți readuși} other {# de clienți readuși}}",
    en: "{count, plural, one {One customer restored} other {# customers restored}}",
  },
  doneARCHIVE_PRODUCT: {
    ro: "{count, plural, one {Un produs arhivat} few {# produse arhivate} other {# de produse arhivate}}",
    en: "{count, plural, one {One product archived} other {# products archived}}",
  },
  doneRESTORE_PRODUCT: {
    ro: "{count, plural, one {Un produs readus} few {# produse readuse} other {# de produse readuse}}",
    en: "{count, plural, one {One product restored} other {# products restored}}",
  },
  doneISSUE_DOCUMENT: {
    ro: "{count, plural, one {Un document emis} few {# documente emise} other {# de documente emise}}",
    en: "{count, plural, one {One document issued} other {# documents issued}}",
  },
  doneDISCARD_DOCUMENT: {
    ro: "{count, plural, one {O ciornă ștearsă} few {# ciorne șterse} other {# de ciorne șterse}}",
    en: "{count, plural, one {One draft deleted} other {# drafts deleted}}",
  },
  doneRESTORE_DOCUMENT: {
    ro: "{count, plural, one {O ciornă readusă} few {# ciorne readuse} other {# de ciorne readuse}}",
    en: "{count, plural, one {One draft brought back} other {# drafts brought back}}",
  },
  doneSEND_DOCUMENT: {
    ro: "{count, plural, one {Un document trimis pe e-mail} few {# documente trimise pe e-mail} other {# de documente trimise pe e-mail}}",
    en: "{count, plural, one {One document sent by e-mail} other {# documents sent by e-mail}}",
  },
  progress: { ro: "{settled} din {total}", en: "{settled} of {total}" },
  refusedCount: {
    ro: "{count, plural, one {Una refuzată} few {# refuzate} other {# refuzate}}",
    en: "{count, plural, one {One refused} other {# refused}}",
  },
  skippedCount: {
    ro: "{count, plural, one {una sărită} few {# sărite} other {# sărite}}",
    en: "{count, plural, one {one skipped} other {# skipped}}",
  },
  cancelledCount: {
    ro: "{count, plural, one {una neatinsă} few {# neatinse} other {# neatinse}}",
    en: "{count, plural, one {one left alone} other {# left alone}}",
  },
  leave: {
    ro: "Poți lucra mai departe; acțiunea continuă și dacă închizi pagina.",
    en: "You can go on working; this continues even if you close the page.",
  },
  stop: { ro: "Oprește", en: "Stop" },
  close: { ro: "Închide: {run}", en: "Close: {run}" },
  report: { ro: "Vezi raportul", en: "See the report" },
  retry: {
    ro: "{count, plural, one {Reîncearcă rândul refuzat} few {Reîncearcă cele # refuzate} other {Reîncearcă cele # refuzate}}",
    en: "{count, plural, one {Retry the refused one} other {Retry the # refused}}",
  },
  undo: { ro: "Anulează tot", en: "Undo all of it" },
  runs: { ro: "Acțiuni în masă", en: "Bulk acts" },
  reportTitle: { ro: "Raport", en: "Report" },
  record: { ro: "Înregistrare", en: "Record" },
  outcome: { ro: "Rezultat", en: "Outcome" },
  reason: { ro: "Detalii", en: "Details" },
  mailedTo: { ro: "Pe e-mail la {addresses}.", en: "By e-mail to {addresses}." },
  mailedToNobody: {
    ro: "Netrimis pe e-mail: nici documentul, nici clientul nu are o adresă.",
    en: "Not sent by e-mail: neither the document nor the customer has an address.",
  },
  ALL: { ro: "Toate", en: "All" },
  WAITING: { ro: "În așteptare", en: "Waiting" },
  DONE: { ro: "Reușite", en: "Done" },
  REFUSED: { ro: "Refuzate", en: "Refused" },
  SKIPPED: { ro: "Sărite", en: "Skipped" },
  CANCELLED: { ro: "Neatinse", en: "Left alone" },
  oneWAITING: { ro: "Așteaptă", en: "Waiting" },
  oneDONE: { ro: "Reușit", en: "Done" },
  oneREFUSED: { ro: "Refuzat", en: "Refused" },
  oneSKIPPED: { ro: "Era deja așa", en: "Was so already" },
  oneCANCELLED: { ro: "Neatins", en: "Left alone" },
  nameless: { ro: "fără client", en: "no customer" },
  nothingHere: { ro: "Niciun rând aici", en: "No rows here" },
  nothingHereText: {
    ro: "Alege altă filă ca să vezi restul rândurilor.",
    en: "Choose another tab to see the other rows.",
  },
  loadFailed: { ro: "Raportul nu s-a putut încărca", en: "The report could not be loaded" },
});
