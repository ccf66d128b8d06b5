import type { Contact, Habit } from "./customers.ts";

/** Somebody the register of companies does not know. */
export interface OtherCustomer extends Habit {
  type: "INDIVIDUAL" | "FOREIGN";
  name: string;
  vatCode?: string;
  /** In its own country's register. */
  fiscalCode?: string;
  address: { street: string; city: string; postalCode: string; county?: string; country: string };
  email: string;
  phone: string;
  contact?: Contact;
  currency?: string;
  language?: "en";
}

const home = { type: "INDIVIDUAL" as const, basket: "HOME" as const, pays: "TILL" as const, dueInDays: 0, months: [] };
const abroad = { type: "FOREIGN" as const, basket: "ABROAD" as const, months: [], language: "en" as const };

export const otherCustomers: readonly OtherCustomer[] = [
  {
    ...home,
    name: "Ioana Mărginean",
    orders: 4,
    address: { street: "Str. Nouă nr. 7", city: "Sibiu", postalCode: "550209", county: "RO-SB", country: "RO" },
    email: "ioana.marginean@posta.example",
    phone: "+40 721 000 301",
  },
  {
    ...home,
    name: "Andrei Țuțuianu",
    orders: 3,
    address: {
      street: "Str. Odobești nr. 2, bl. N1, ap. 34",
      city: "SECTOR3",
      postalCode: "032154",
      county: "RO-B",
      country: "RO",
    },
    email: "andrei.tutuianu@posta.example",
    phone: "+40 722 000 302",
  },
  {
    ...home,
    name: "Gheorghe Pârvu",
    orders: 2,
    address: {
      street: "Nr. 214",
      city: "Moieciu de Jos, com. Moieciu",
      postalCode: "507135",
      county: "RO-BV",
      country: "RO",
    },
    email: "g.parvu@posta.example",
    phone: "+40 723 000 303",
  },
  {
    ...home,
    name: "Szőcs-Kovács Éva",
    orders: 3,
    address: {
      street: "Str. Kossuth Lajos nr. 18",
      city: "Miercurea Ciuc",
      postalCode: "530210",
      county: "RO-HR",
      country: "RO",
    },
    email: "eva.szocs@posta.example",
    phone: "+40 724 000 304",
  },
  {
    ...abroad,
    name: "Feinkost Weißenberger GmbH",
    orders: 7,
    pays: "PROMPT",
    dueInDays: 30,
    vatCode: "DE811900003",
    address: { street: "Schönhauser Allee 112", city: "Berlin", postalCode: "10439", county: "Berlin", country: "DE" },
    email: "einkauf@weissenberger.example",
    phone: "+49 30 00000112",
    contact: { givenName: "Jürgen", familyName: "Weißenberger", email: "einkauf@weissenberger.example" },
    currency: "EUR",
  },
  {
    ...abroad,
    name: "Épicerie du Château S.A.R.L.",
    orders: 4,
    pays: "LATE",
    dueInDays: 45,
    vatCode: "FR09800001000",
    address: {
      street: "14, rue de la Bâclerie",
      city: "Nantes",
      postalCode: "44000",
      county: "Pays de la Loire",
      country: "FR",
    },
    email: "commandes@epicerie-chateau.example",
    phone: "+33 2 40 00 00 14",
    contact: { givenName: "Hélène", familyName: "Lefèvre", email: "commandes@epicerie-chateau.example" },
    currency: "EUR",
  },
  {
    ...abroad,
    name: "Győri Kamra Kft.",
    orders: 5,
    pays: "PROMPT",
    dueInDays: 15,
    vatCode: "HU12900000",
    address: {
      street: "Kisfaludy utca 9.",
      city: "Győr",
      postalCode: "9021",
      county: "Győr-Moson-Sopron",
      country: "HU",
    },
    email: "rendeles@gyorikamra.example",
    phone: "+36 96 000 009",
    contact: { givenName: "Eszter", familyName: "Hegedűs", email: "rendeles@gyorikamra.example" },
    currency: "EUR",
  },
  {
    ...abroad,
    name: "Carpathian Pantry LLC",
    orders: 3,
    pays: "PROMPT",
    dueInDays: 30,
    fiscalCode: "00-0000184",
    address: {
      street: "84 Hanover Street",
      city: "Boston",
      postalCode: "02113",
      county: "Massachusetts",
      country: "US",
    },
    email: "orders@carpathianpantry.example",
    phone: "+1 617 555 0184",
    contact: { givenName: "Mihaela", familyName: "O'Connor", email: "orders@carpathianpantry.example" },
    currency: "USD",
  },
];
