import type { Services } from "../../../platform/services.ts";
import { createContact, createCustomer } from "../../customers/index.ts";
import { createFiscalRegistry, lookUp } from "../../fiscal-registry/index.ts";
import type { Books } from "./books.ts";
import { registeredCustomers, type RegisteredCustomer } from "./customers.ts";
import type { Deed } from "./deed.ts";
import { minutesAfter } from "./moments.ts";
import { otherCustomers, type OtherCustomer } from "./other-customers.ts";

/** The first afternoon: the people the company sells to get their cards. */
export function meetingDeeds(begin: Date, services: Services): Deed[] {
  const all = [
    ...registeredCustomers.map((customer) => (at: Date) => meetRegistered(customer, { at, services })),
    ...otherCustomers.map((customer) => (at: Date) => meetOther(customer, at)),
  ];
  return all.map((meet, index) => meet(minutesAfter(begin, index * 5)));
}

/** The invented companies live in the simulated register alone, whichever one the service asks for real ones. */
function meetRegistered(customer: RegisteredCustomer, { at, services }: { at: Date; services: Services }): Deed {
  const { fiscalCode, name, contact, dueInDays } = customer;
  return {
    at,
    async happen(books, stock) {
      const { anafCompanyUrl } = services.config;
      if (anafCompanyUrl.startsWith("simulator")) await lookUp(services, fiscalCode);
      const known = await createFiscalRegistry("simulator", services.clock).find(fiscalCode);
      if (!known) throw new RangeError(`The simulated register does not know ${fiscalCode}.`);
      const { customerId } = await books.act(at, createCustomer, {
        type: known.tradeRegisterNumber ? "COMPANY" : "PUBLIC_BODY",
        name,
        fiscalCode,
        vatCode: known.isVatRegistered ? `RO${fiscalCode}` : null,
        tradeRegisterNumber: known.tradeRegisterNumber,
        address: known.address,
        email: contact.email,
        dueDateRule: inDays(dueInDays),
      });
      stock.customers.set(name, customerId);
      await introduce(books, { at, customerId, ...contact });
    },
  };
}

function meetOther(customer: OtherCustomer, at: Date): Deed {
  const { type, name, fiscalCode, vatCode, address, email, phone, contact, currency, language, dueInDays } = customer;
  return {
    at,
    async happen(books, stock) {
      const card = {
        type,
        name,
        fiscalCode,
        vatCode,
        address,
        email,
        phone,
        currency,
        language,
        dueDateRule: inDays(dueInDays),
      };
      const { customerId } = await books.act(at, createCustomer, card);
      stock.customers.set(name, customerId);
      if (contact) await introduce(books, { at, customerId, ...contact });
    },
  };
}

const inDays = (days: number) => ({ type: "DAYS" as const, days, onWorkingDay: false });

interface Introduction {
  at: Date;
  customerId: string;
  givenName: string;
  familyName: string;
  email: string;
}

async function introduce(books: Books, { at, ...contact }: Introduction): Promise<void> {
  await books.act(minutesAfter(at, 2), createContact, { ...contact, roles: ["BILLING"], isPrimary: true });
}
