import { customerTypes, documentKinds, languages, priceModes, supplies, taxCategories } from "@softmanager/domain";
import { z } from "zod";
import { optionalLocalDate } from "../fields/date.ts";
import { decimalString } from "../fields/decimal.ts";
import { id } from "../fields/identity.ts";
import { refuse } from "../fields/refuse.ts";
import { optionalText, text } from "../fields/text.ts";

/** As many lines as one document may have. */
export const maxLines = 1000;

const money = decimalString({ places: 2 });
const signedMoney = decimalString({ places: 2, negative: true });
const quantity = decimalString({ places: 6, negative: true });
const unitPrice = decimalString({ places: 6 });
const percent = decimalString({ places: 4, integerDigits: 3 });

/** What others are divided or multiplied by. */
function moreThanNothing<Schema extends z.ZodType<string>>(schema: Schema, limit: string) {
  return schema.superRefine((value, context) => {
    if (!/[1-9]/.test(value)) refuse(context, "TOO_SMALL", { limit });
  });
}

/** A draft may lack anything: what is missing is told when it is issued, and nothing typed is lost before. */
const blankable = (max: number) => text({ max, min: 0 });

const currency = text({ max: 3 }).superRefine((value, context) => {
  if (!/^[A-Z]{3}$/.test(value)) refuse(context, "NOT_A_CURRENCY");
});

const nullableId = id.nullish().transform((value) => value ?? null);
const optionally = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? null);

const address = z.object({
  street: blankable(150),
  streetAdditional: optionalText({ max: 100 }),
  city: blankable(50),
  postalCode: optionalText({ max: 20 }),
  county: optionalText({ max: 50 }),
  country: blankable(2),
});

const buyer = z.object({
  type: z.enum(customerTypes),
  name: blankable(200),
  fiscalCode: optionalText({ max: 30 }),
  vatCode: optionalText({ max: 20 }),
  tradeRegisterNumber: optionalText({ max: 50 }),
  address,
  contactName: optionalText({ max: 100 }),
  phone: optionalText({ max: 50 }),
  email: optionalText({ max: 254 }),
  bankName: optionalText({ max: 100 }),
  iban: optionalText({ max: 34 }),
});

const taxation = z.object({
  taxCategory: z.enum(taxCategories),
  taxRate: percent,
  exemptionReasonCode: optionalText({ max: 20 }),
  exemptionReason: optionalText({ max: 100 }),
});

const allowance = z.object({
  isCharge: z.boolean().default(false),
  percent: optionally(percent),
  amount: optionally(money),
  reasonCode: optionalText({ max: 10 }),
  reason: optionalText({ max: 100 }),
});

const line = taxation.extend({
  productId: nullableId,
  supply: optionally(z.enum(supplies)),
  name: blankable(200),
  description: optionalText({ max: 200, multiline: true }),
  code: optionalText({ max: 50 }),
  quantity,
  unitCode: text({ max: 3 }),
  unitName: blankable(30),
  unitPrice,
  baseQuantity: optionally(moreThanNothing(decimalString({ places: 6 }), "0.000001")).transform(
    (value) => value ?? "1",
  ),
  allowances: z
    .array(allowance)
    .max(20)
    .nullish()
    .transform((value) => value ?? []),
  classification: optionally(z.object({ scheme: z.enum(["STI", "HS"]), code: text({ max: 20 }) })),
  correctsPosition: z.int().min(1).max(maxLines).nullish(),
  advance: z.object({ documentId: id, rate: optionally(decimalString({ places: 8 })) }).nullish(),
});

const exchangeRate = z
  .object({
    rate: moreThanNothing(decimalString({ places: 8 }), "0.00000001"),
    date: z.iso.date(),
    source: z.enum(["BNR", "MANUAL"]),
    reason: optionalText({ max: 200 }),
  })
  .superRefine(({ source, reason }, context) => {
    if (source === "MANUAL" && !reason) refuse(context, "REASON_NEEDED", {}, ["reason"]);
  });

const references = z.object({
  buyerReference: optionalText({ max: 200 }),
  orderNumber: optionalText({ max: 200 }),
  salesOrderNumber: optionalText({ max: 200 }),
  contractNumber: optionalText({ max: 200 }),
  projectNumber: optionalText({ max: 200 }),
  despatchNumber: optionalText({ max: 200 }),
  receivingNumber: optionalText({ max: 200 }),
});

const noReferences = {
  buyerReference: null,
  orderNumber: null,
  salesOrderNumber: null,
  contractNumber: null,
  projectNumber: null,
  despatchNumber: null,
  receivingNumber: null,
};

const mentions = z.array(text({ max: 300, multiline: true })).max(20);
const paymentMeansCode = optionally(text({ max: 3 }));

const listOf = <Schema extends z.ZodType>(schema: Schema, max: number) =>
  z
    .array(schema)
    .max(max)
    .nullish()
    .transform((value) => value ?? []);

/** What a person writes on a document, as a draft keeps it. */
export const documentContent = z.object({
  language: z.enum(languages),
  currency,
  priceMode: z.enum(priceModes),
  issueDate: optionalLocalDate,
  taxPointDate: optionalLocalDate,
  dueDate: optionalLocalDate,
  periodStart: optionalLocalDate,
  periodEnd: optionalLocalDate,
  customerId: nullableId,
  buyer: optionally(buyer),
  lines: z.array(line).max(maxLines),
  allowances: listOf(allowance.extend({ taxation: optionally(taxation) }), 20),
  prepaid: optionally(signedMoney).transform((value) => value ?? "0"),
  rounding: optionally(signedMoney),
  exchangeRate: optionally(exchangeRate),
  paymentMeansCode: paymentMeansCode.transform((value) => value ?? "42"),
  paymentTerms: optionalText({ max: 300, multiline: true }),
  mentions: mentions.nullish().transform((value) => value ?? []),
  precedingDocuments: listOf(z.object({ number: text({ max: 200 }), issueDate: optionalLocalDate }), 500),
  references: references.nullish().transform((value) => value ?? noReferences),
  delivery: optionally(
    z.object({ date: optionalLocalDate, partyName: optionalText({ max: 200 }), address: optionally(address) }),
  ),
  workPointId: nullableId,
  isAdvance: z.boolean().nullish(),
  vatLeft: z
    .array(taxation.extend({ taxable: signedMoney, vat: signedMoney }))
    .max(maxLines)
    .readonly()
    .nullish(),
});

/** What a document says from its beginning: settings decide what is left out. */
export const newContent = documentContent.extend({ mentions: optionally(mentions), paymentMeansCode });

export const documentKind = z.enum(documentKinds);
