import { defineTexts } from "@softmanager/texts";
import { settingsTitles } from "../../settings-titles.ts";

/** The words of the company's bank accounts. */
export const accountTexts = defineTexts({
  accounts: settingsTitles.accounts,
  accountsText: {
    ro: "O factură tipărește întâi contul implicit al monedei ei.",
    en: "An invoice prints the default account of its currency first.",
  },
  emptyTitle: { ro: "Spune-le clienților unde te plătesc", en: "Tell customers where to pay you" },
  emptyText: {
    ro: "Contul adăugat aici apare pe fiecare factură nouă, cu banca și moneda lui. Poți avea oricâte, câte unul implicit pentru fiecare monedă.",
    en: "An account added here is printed on every new invoice, with its bank and currency. Have as many as you like, one default for each currency.",
  },
  add: { ro: "Adaugă un cont", en: "Add an account" },
  edit: { ro: "Modifică {iban}", en: "Edit {iban}" },
  remove: { ro: "Șterge {iban}", en: "Delete {iban}" },
  setDefault: { ro: "Fă {iban} implicit pentru {currency}", en: "Make {iban} the default for {currency}" },
  newAccount: { ro: "Cont nou", en: "New account" },
  editAccount: { ro: "Cont bancar", en: "Bank account" },
  iban: { ro: "IBAN", en: "IBAN" },
  ibanHelp: {
    ro: "La o bancă din afara zonei SEPA: numărul contului, așa cum îl dă banca.",
    en: "At a bank outside SEPA: the account number as the bank writes it.",
  },
  bankName: { ro: "Banca", en: "Bank" },
  swift: { ro: "SWIFT", en: "SWIFT" },
  swiftHelp: { ro: "Necesar când contul nu are IBAN.", en: "Needed when the account has no IBAN." },
  currency: { ro: "Moneda", en: "Currency" },
  makeDefault: { ro: "Implicit pentru moneda sa", en: "Default for its currency" },
  makeDefaultText: {
    ro: "Facturile în această monedă îl tipăresc primul.",
    en: "Invoices in this currency print it first.",
  },
  isDefault: { ro: "Implicit pentru {currency}", en: "Default for {currency}" },
  removedDefault: {
    ro: "Contul {iban} a fost șters; {heir} este acum implicit pentru {currency}.",
    en: "Account {iban} was deleted; {heir} is now the default for {currency}.",
  },
  removed: { ro: "Contul {iban} a fost șters.", en: "Account {iban} was deleted." },
});
