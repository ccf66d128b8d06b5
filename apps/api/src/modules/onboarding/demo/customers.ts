/** What a customer usually orders; see `baskets.ts`. */
export type BasketName = "SHOP" | "GIFTS" | "SEEDS" | "EVENT" | "SCHOOL" | "HOME" | "JARS" | "OFFICE" | "ABROAD";

/**
 * PROMPT pays before the due date, LATE after it, HALVES in two parts, MONTHLY all of the last month at once, TILL on the
 * spot, and NEVER has stopped paying for what it bought since summer.
 */
export type PayingHabit = "PROMPT" | "LATE" | "HALVES" | "MONTHLY" | "TILL" | "NEVER";

/** How a customer orders and pays. */
export interface Habit {
  basket: BasketName;
  /** Invoices in a year. */
  orders: number;
  pays: PayingHabit;
  dueInDays: number;
  /** Months in which it orders, 1–12; all when empty. */
  months: readonly number[];
}

export interface Contact {
  givenName: string;
  familyName: string;
  email: string;
}

/** A Romanian company or public body, which the simulated register knows; it tells its address and standing. */
export interface RegisteredCustomer extends Habit {
  fiscalCode: string;
  /** The register shouts; people write it like this. */
  name: string;
  contact: Contact;
}

const table = `
800001077 | Panificația Spicul de Aur S.R.L. | Maria Țepeș | contabilitate@spiculdeaur.example | SEEDS | 6 | LATE | 30
800001085 | Crama Dealul Viilor S.A. | Radu Câmpeanu | achizitii@dealulviilor.example | SHOP | 8 | MONTHLY | 30
800001107 | Farmacia Sfânta Ana S.R.L. | Ana-Maria Lăzărescu | facturi@sfanta-ana.example | SHOP | 9 | PROMPT | 15
800001174 | Pensiunea Poiana Mărului S.R.L. | Elena Șerbănescu | rezervari@poianamarului.example | SHOP | 9 | PROMPT | 10
800001166 | Ferma Valea Frumoasă S.R.L. | Ștefan Mureșan | ferma@valeafrumoasa.example | SEEDS | 4 | PROMPT | 15 | 8,9,10,11
800001247 | Evenimente și Festivaluri S.R.L. | Bianca Ioniță | productie@evenimente.example | EVENT | 8 | NEVER | 15
800001212 | Soft și Servicii Cloud S.R.L. | Tudor Bălan | office@softcloud.example | OFFICE | 10 | MONTHLY | 15
800001220 | Librăria Cuvântul S.R.L. | Ruxandra Vîlcu | comenzi@cuvantul.example | SHOP | 8 | HALVES | 30
800001093 | Transport Rapid Carpați S.R.L. | Cătălin Negruț | dispecerat@rapidcarpati.example | GIFTS | 3 | PROMPT | 15 | 3,4,12
800001115 | Logistic Expres Dunărea S.R.L. | Irina Pîrvulescu | financiar@expresdunarea.example | GIFTS | 2 | LATE | 15 | 4,12
800001123 | Cabinet Contabil Balanța S.R.L. | Adriana Țurcanu | cabinet@balanta.example | GIFTS | 2 | PROMPT | 15 | 3,12
800001050 | Șantier Nord Construct S.R.L. | Ovidiu Rusu | secretariat@santiernord.example | GIFTS | 3 | LATE | 30 | 1,9,12
800001298 | Arhitectură și Peisaj S.R.L. | Sânziana Mihuț | birou@arhitecturapeisaj.example | EVENT | 3 | PROMPT | 15
800001328 | Carmangeria La Moți S.R.L. | Avram Todea | magazin@lamoti.example | SHOP | 8 | LATE | 20
800001280 | Apicultura Mierea Câmpului S.R.L. | Vasile Gâscă | stupina@miereacampului.example | JARS | 5 | PROMPT | 15 | 4,5,6,7,8
800001190 | Pescăria Deltei S.R.L. | Nicoleta Ivanov | pescarie@deltei.example | SHOP | 5 | PROMPT | 30
800001131 | Grădina cu Flori S.R.L. | Mădălina Crețu | florarie@gradinacuflori.example | SHOP | 6 | PROMPT | 10
800001239 | Clinica Dentară Zâmbet S.R.L. | Dr. Cosmin Săndulescu | receptie@clinicazambet.example | OFFICE | 7 | PROMPT | 10
800001336 | Producție Publicitară Pixel S.R.L. | Alexandra Moldoveanu | proiecte@pixelneamt.example | GIFTS | 4 | NEVER | 15 | 6,8,9,10
800001140 | Mobilă și Decor Ardelean S.R.L. | Zoltán Bogdan | showroom@decorardelean.example | GIFTS | 4 | HALVES | 30 | 3,5,10,12
800001379 | Școala Gimnazială Model | Prof. Gabriela Ciobanu | secretariat@scoalamodel.example | SCHOOL | 3 | LATE | 30 | 3,5,6,10,11
`;

export const registeredCustomers: readonly RegisteredCustomer[] = table.trim().split("\n").map(readRow);

function readRow(row: string): RegisteredCustomer {
  const [fiscalCode = "", name = "", person = "", email = "", basket, ...terms] = row
    .split("|")
    .map((cell) => cell.trim());
  const [orders = "", pays, dueInDays = "", months = ""] = terms;
  const familyName = person.slice(person.lastIndexOf(" ") + 1);
  return {
    fiscalCode,
    name,
    contact: { givenName: person.slice(0, person.lastIndexOf(" ")), familyName, email },
    basket: basket as BasketName,
    orders: Number(orders),
    pays: pays as PayingHabit,
    dueInDays: Number(dueInDays),
    months: months ? months.split(",").map(Number) : [],
  };
}
