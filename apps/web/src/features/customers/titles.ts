import { defineTexts } from "@softmanager/texts";

/** What the way here is called; known before the pages and their words are loaded. */
export const customerTitles = defineTexts({
  customers: { ro: "Clienți", en: "Customers" },
  newCustomer: { ro: "Client nou", en: "New customer" },
});
