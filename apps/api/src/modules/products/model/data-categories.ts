import type { DataRegister } from "../../../platform/data-category.ts";

export const productsData: DataRegister = {
  product: {
    purpose: "Says what the company sells.",
    basis: "CONTRACT",
    customer: [
      "code",
      "supply",
      "name",
      "description",
      "unitCode",
      "unitName",
      "unitPrice",
      "priceMode",
      "currency",
      "taxCategory",
      "taxRate",
      "exemptionReasonCode",
      "exemptionReason",
      "classificationScheme",
      "classificationCode",
      "account",
      "customFields",
    ],
    generated: ["companyId", "id", "createdAt", "updatedAt", "archivedAt", "version"],
  },
  lastPrice: {
    purpose: "Offers a customer's last price again.",
    basis: "CONTRACT",
    generated: ["companyId", "customerId", "productId", "unitPrice", "priceMode", "currency", "at"],
  },
};
