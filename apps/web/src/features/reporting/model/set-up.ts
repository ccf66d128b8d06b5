import type { SetUpQuery } from "../operations.generated.ts";

export const setUpSteps = ["profile", "logo", "series", "customer", "invoice"] as const;
export type SetUpStep = (typeof setUpSteps)[number];

/** Where each step is taken, in the company. */
export const stepPaths: Record<SetUpStep, string> = {
  profile: "settings/company",
  logo: "settings/company/look",
  series: "settings/company/series",
  customer: "customers/new",
  invoice: "documents/new?kind=INVOICE",
};

/** What the books say was done; nobody ticks anything by hand. */
export function stepsDone({ company, series, customers, firstInvoice }: SetUpQuery): Record<SetUpStep, boolean> {
  const { phone, email, tradeRegisterNumber, bankAccounts, logo } = company;
  return {
    profile: Boolean(phone && email && tradeRegisterNumber) && bankAccounts.length > 0,
    logo: logo !== null,
    series: nextInvoiceNumber({ series }) !== undefined,
    customer: customers.edges.length > 0,
    invoice: firstInvoice.edges.length > 0,
  };
}

/** The number the next invoice would take; undefined without a series for invoices. */
export function nextInvoiceNumber({ series }: Pick<SetUpQuery, "series">): string | undefined {
  const used = series.filter(({ kind, archivedAt }) => kind === "INVOICE" && archivedAt === null);
  return (used.find(({ isDefault }) => isDefault) ?? used[0])?.nextNumberText;
}
