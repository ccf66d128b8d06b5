import { IconCash } from "@softmanager/ui";
import type { Feature } from "../../app/feature.ts";
import { receivablesTitles } from "./titles.ts";

/** Money received, and the documents it was set against. */
export const receivables: Feature = {
  name: "receivables",
  pages: [
    {
      at: "company",
      path: "payments",
      load: () => import("./pages/payment-list-page.tsx").then((page) => page.PaymentListPage),
    },
    {
      at: "company",
      path: "payments/new",
      load: () => import("./pages/new-payment-page.tsx").then((page) => page.NewPaymentPage),
    },
    {
      at: "company",
      path: "payments/$paymentId",
      load: () => import("./pages/payment-page.tsx").then((page) => page.PaymentPage),
    },
  ],
  navigation: [
    {
      path: "payments",
      label: receivablesTitles.payments,
      icon: IconCash,
      section: "main",
      order: 25,
      keys: "g r",
      permission: "payment:read",
    },
  ],
  commands: [
    {
      id: "new-payment",
      label: receivablesTitles.newPayment,
      icon: IconCash,
      keys: "n r",
      keywords: "înregistrează încasare plată chitanță extras record payment receipt money received",
      opens: "payments/new",
      permission: "payment:record",
    },
  ],
};
