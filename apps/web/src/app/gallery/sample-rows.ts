import type { Tone } from "@softmanager/ui";

export interface SampleInvoice {
  id: string;
  number: string;
  customer: string;
  date: string;
  dueDate: string;
  amount: string;
  currency: string;
  state: "draft" | "issued" | "paid" | "dueSoon" | "overdue";
}

export const sampleCustomers = [
  "Brutăria Țăndărei SRL",
  "Ștefănescu Consulting SRL",
  "Înalt Construct SA",
  "Agro Bărăgan SRL",
  "Clinica Sfântul Spiridon",
  "Popa Ionuț PFA",
  "Grădinița Albinuța",
  "Transilvania Soft SRL",
  "Vinuri de Drăgășani SRL",
  "Müller & Söhne GmbH",
];

export const stateTones: Record<SampleInvoice["state"], Tone> = {
  draft: "neutral",
  issued: "info",
  paid: "success",
  dueSoon: "warning",
  overdue: "danger",
};

const states = ["overdue", "paid", "dueSoon", "issued", "paid", "draft", "paid"] as const;

/** As many invoices as asked for, the same ones every time. */
export function sampleInvoices(count: number): SampleInvoice[] {
  return Array.from({ length: count }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, "0");
    const whole = ((index * 7919) % 98_000) + 120;
    const bani = String((index * 37) % 100).padStart(2, "0");
    return {
      id: String(index),
      number: `F ${String(count - index).padStart(5, "0")}`,
      customer: sampleCustomers[(index * 3) % sampleCustomers.length] ?? "",
      date: `2026-10-${day}`,
      dueDate: `2026-11-${day}`,
      amount: `${index % 11 === 5 ? "-" : ""}${whole}.${bani}`,
      currency: index % 9 === 4 ? "EUR" : "RON",
      state: states[index % states.length] ?? "issued",
    };
  });
}
