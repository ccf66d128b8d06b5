import { displayIban, type BankAccount, type DocumentKind, type DocumentSnapshot } from "@softmanager/domain";
import { textsIn } from "@softmanager/texts";
import { parts } from "../texts/document-kinds.ts";
import { paymentLabels } from "../texts/labels.ts";
import type { AccountView, PaymentView } from "./document-view.ts";
import type { Figures } from "./figures.ts";
import { beside } from "./parties.ts";

type Means = "cash" | "cheque" | "transfer" | "card" | "directDebit" | "online" | "setOff";

/** UNTDID 4461, the codes that people use; others are not printed. */
const means: Readonly<Record<string, Means>> = {
  "10": "cash",
  "20": "cheque",
  "30": "transfer",
  "31": "transfer",
  "42": "transfer",
  "58": "transfer",
  "48": "card",
  "54": "card",
  "55": "card",
  "49": "directDebit",
  "59": "directDebit",
  "68": "online",
  "97": "setOff",
};

/** Kinds that ask somebody to pay. */
const asksForMoney: readonly DocumentKind[] = ["INVOICE", "PROFORMA", "OFFER", "ORDER", "CONTRACT", "OTHER"];

/** Kinds that are paid by themselves, so the payer should quote them. */
const asksNow: readonly DocumentKind[] = ["INVOICE", "PROFORMA"];

export function paymentOf(snapshot: DocumentSnapshot, number: string | null, figures: Figures): PaymentView | null {
  const { kind, content, seller } = snapshot;
  if (!asksForMoney.includes(kind)) return null;
  const text = textsIn(paymentLabels, figures.language);
  const way = means[content.paymentMeansCode];
  const wantsNumber = way === "transfer" && asksNow.includes(kind);
  return {
    heading: textsIn(parts, figures.language).payment,
    accounts: accountsFor(seller.bankAccounts, content.currency).map(accountView),
    facts: [
      ...(way ? [{ label: text.means, value: text[way] }] : []),
      ...(content.paymentTerms ? [{ label: text.terms, value: content.paymentTerms }] : []),
    ],
    purpose: wantsNumber && number ? text.purpose({ number }) : null,
  };
}

/** Accounts in the document's currency first, the others in the order the company keeps them. */
function accountsFor(accounts: readonly BankAccount[], currency: string): BankAccount[] {
  const fits = (account: BankAccount) => account.currency === currency;
  return [...accounts.filter(fits), ...accounts.filter((account) => !fits(account))];
}

function accountView({ iban, bankName, currency, swift }: BankAccount): AccountView {
  return { iban: displayIban(iban), about: beside([bankName, currency, swift]) };
}
