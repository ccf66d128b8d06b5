/** What a draft says that could be issued: an audit at 100.00 with 21 % VAT, to a buyer in no list. */
export const oneAudit = {
  buyer: {
    type: "COMPANY",
    name: "Panificația Spicul de Aur S.R.L.",
    fiscalCode: "800001077",
    address: { street: "Șos. Brăilei nr. 8", city: "Buzău", county: "RO-BZ", country: "RO" },
  },
  language: "ro",
  currency: "RON",
  priceMode: "NET",
  dueDate: "2026-12-31",
  lines: [
    {
      name: "Audit",
      quantity: "1",
      unitCode: "HUR",
      unitName: "oră",
      unitPrice: "100",
      taxCategory: "S",
      taxRate: "21",
    },
  ],
};
