import { customerTypes, languages } from "@softmanager/domain";
import { z } from "zod";
import { address } from "./fields/address.ts";
import {
  businessCode,
  optionalCnp,
  optionalForeignAccount,
  optionalIban,
  optionalVatNumber,
  publicBodyCode,
  type TypedCode,
} from "./fields/customer-codes.ts";
import { dueDateRule } from "./fields/due-date-rule.ts";
import { expectedVersion, id, idempotencyKey, optionalEmail } from "./fields/identity.ts";
import { optionalPhone } from "./fields/phone.ts";
import { currency } from "./fields/money.ts";
import { refuse } from "./fields/refuse.ts";
import { optionalTradeRegisterNumber } from "./fields/registration.ts";
import { optionalText, text } from "./fields/text.ts";
import { optionalWebsite } from "./fields/website.ts";

const nullable = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? null);

const common = {
  name: text({ max: 200 }),
  phone: optionalPhone,
  fax: optionalPhone,
  email: optionalEmail,
  website: optionalWebsite,
  bankName: optionalText({ max: 100 }),
  /** Null writes to the customer in the company's language. */
  language: nullable(z.enum(languages)),
  /** Null invoices in the company's currency. */
  currency: z
    .union([z.null(), z.literal("").transform(() => null), currency])
    .optional()
    .transform((value) => value ?? null),
  /** Null takes the company's rule. */
  dueDateRule: nullable(dueDateRule),
  notes: optionalText({ max: 5000, multiline: true }),
};

const romanianAddress = address.superRefine(({ country }, context) => {
  if (country !== "RO") refuse(context, "ROMANIA_NEEDED", {}, ["country"]);
});

const foreignAddress = address.superRefine(({ country }, context) => {
  if (country === "RO") refuse(context, "FOREIGN_COUNTRY_NEEDED", {}, ["country"]);
});

const leftEmpty = optionalText({ max: 50 }).transform((value, context) => {
  if (value) refuse(context, "LEAVE_EMPTY");
  return null;
});

const registered = {
  ...common,
  address: romanianAddress,
  vatCode: optionalText({ max: 20 }),
  tradeRegisterNumber: optionalTradeRegisterNumber,
  iban: optionalIban,
};

const company = z.object({ type: z.literal("COMPANY"), ...registered, fiscalCode: businessCode });

const publicBody = z.object({ type: z.literal("PUBLIC_BODY"), ...registered, fiscalCode: publicBodyCode });

const individual = z.object({
  type: z.literal("INDIVIDUAL"),
  ...common,
  address,
  fiscalCode: optionalCnp,
  vatCode: leftEmpty,
  tradeRegisterNumber: leftEmpty,
  iban: optionalForeignAccount,
});

const foreign = z
  .object({
    type: z.literal("FOREIGN"),
    ...common,
    address: foreignAddress,
    fiscalCode: optionalText({ max: 30 }),
    vatCode: optionalVatNumber,
    tradeRegisterNumber: optionalText({ max: 50 }),
    iban: optionalForeignAccount,
  })
  .superRefine(({ fiscalCode, vatCode }, context) => {
    if (!fiscalCode && !vatCode) refuse(context, "REQUIRED", {}, ["fiscalCode"]);
  });

/** Whom a company sells to: each type has what it must and what it may have. */
export const customer = z.discriminatedUnion("type", [
  company.transform(withVatCode),
  publicBody.transform(withVatCode),
  individual,
  foreign,
]);

/** A Romanian VAT code is `RO` and the fiscal code; either way of typing it says that the customer is registered. */
function withVatCode<Typed extends { fiscalCode: TypedCode; vatCode: string | null }>(
  { fiscalCode: { digits, hasRoPrefix }, vatCode, ...rest }: Typed,
  context: z.core.$RefinementCtx,
) {
  const typed = vatCode?.toUpperCase().replace(/^RO|[\s.-]/g, "") ?? null;
  if (typed !== null && typed !== digits) refuse(context, "NOT_A_VAT_NUMBER", {}, ["vatCode"]);
  return { ...rest, fiscalCode: digits, vatCode: typed !== null || hasRoPrefix ? `RO${digits}` : null };
}

export const createCustomerInput = customer.and(z.object({ idempotencyKey }));
export const updateCustomerInput = customer.and(z.object({ customerId: id, expectedVersion }));

const customerVersion = z.object({ customerId: id, expectedVersion });
export const archiveCustomerInput = customerVersion;
export const restoreCustomerInput = customerVersion;
export const deleteCustomerInput = customerVersion;

export const revealCnpInput = z.object({ customerId: id });

export const refreshCustomerFromRegistryInput = z.object({
  customerId: id,
  /** Takes name, address and Trade Register number over too, not only what concerns VAT. */
  takeNameAndAddress: z.boolean().default(false),
});

export const contactRoles = ["BILLING", "LEGAL", "DELIVERY"] as const;
export type ContactRole = (typeof contactRoles)[number];

const contact = {
  givenName: text({ max: 100 }),
  familyName: text({ max: 100 }),
  roles: z
    .array(z.enum(contactRoles))
    .max(contactRoles.length)
    .default([])
    .transform((roles) => contactRoles.filter((role) => roles.includes(role))),
  isPrimary: z.boolean().default(false),
  phone: optionalPhone,
  mobile: optionalPhone,
  email: optionalEmail,
};

export const createContactInput = z.object({ customerId: id, ...contact, idempotencyKey });
export const updateContactInput = z.object({ contactId: id, expectedVersion, ...contact });
export const deleteContactInput = z.object({ contactId: id, expectedVersion });
export const restoreContactInput = deleteContactInput;

export const customerFilterInput = z.object({
  search: optionalText({ max: 100 }),
  types: nullable(z.array(z.enum(customerTypes)).max(customerTypes.length)),
  /** True shows the archived ones only. */
  archived: z.boolean().default(false),
});
