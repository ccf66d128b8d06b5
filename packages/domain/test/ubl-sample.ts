import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  decimal,
  unitOf,
  type Allowance,
  type ContentLine,
  type DocumentContent,
  type DocumentTotals,
  type Seller,
  type TaxCategory,
  type Taxation,
} from "../src/index.ts";
import { efacturaFolder, hasEfacturaFolder } from "./shared-folder.ts";
import { attributeOf, childrenOf, parseUbl, textOf, textsOf, type UblNode } from "./ubl-node.ts";
import { readBuyer, readSeller, readAddress } from "./ubl-parties.ts";

/** An e-invoice as a person would have entered it, and what it says it comes to. */
export interface UblSample {
  name: string;
  kind: "INVOICE" | "CREDIT_NOTE";
  /** BT-1. */
  number: string;
  content: DocumentContent;
  seller: Seller;
  expected: {
    lineNets: string[];
    taxSubtotals: { taxCategory: TaxCategory; taxRate: string; taxable: string; vat: string }[];
    totals: DocumentTotals;
  };
  /**
   * The sample is an invoice with negative quantities, a storno: it is entered as a credit note with positive ones, and
   * what it comes to carries the other sign.
   */
  isTurned: boolean;
}

/** The valid samples written for this product; none, with a word about it, where their folder is absent. */
export function readValidSamples(): UblSample[] {
  return readSamples("examples/own/valid");
}

export function readSamples(folder: string): UblSample[] {
  const path = join(efacturaFolder, folder);
  if (!hasEfacturaFolder()) return [];
  const files = readdirSync(path)
    .filter((file) => file.endsWith(".xml"))
    .sort();
  return files.map((file) => readUblSample(file, readFileSync(join(path, file), "utf8")));
}

export function readUblSample(name: string, xml: string): UblSample {
  const { root, document } = parseUbl(xml);
  const lines = childrenOf(document, `${root}Line`);
  const quantities = lines.map((line) => decimal(quantityOf(line)));
  const isTurned = root === "Invoice" && quantities.every((quantity) => quantity.isNegative());
  return {
    name,
    kind: root === "CreditNote" || isTurned ? "CREDIT_NOTE" : "INVOICE",
    number: textOf(document, "ID") ?? "",
    content: readContent(document, lines, isTurned),
    seller: readSeller(document),
    expected: readExpected(document, lines, isTurned),
    isTurned,
  };
}

function readContent(document: UblNode, lines: UblNode[], isTurned: boolean): DocumentContent {
  const reference = (path: string) => textOf(document, path);
  const taxations = childrenOf(document, "TaxTotal/TaxSubtotal/TaxCategory").map(readTaxation);
  return {
    language: "ro",
    currency: textOf(document, "DocumentCurrencyCode") ?? "RON",
    priceMode: "NET",
    issueDate: textOf(document, "IssueDate"),
    taxPointDate: textOf(document, "TaxPointDate"),
    dueDate: textOf(document, "DueDate") ?? textOf(document, "PaymentMeans/PaymentDueDate"),
    periodStart: textOf(document, "InvoicePeriod/StartDate"),
    periodEnd: textOf(document, "InvoicePeriod/EndDate"),
    customerId: null,
    buyer: readBuyer(document),
    lines: lines.map((line) => readLine(line, taxations, isTurned)),
    allowances: childrenOf(document, "AllowanceCharge").map((node) => ({
      ...readAllowance(node),
      taxation: withReason(readTaxation(childrenOf(node, "TaxCategory")[0]), taxations),
    })),
    prepaid: turned(textOf(document, "LegalMonetaryTotal/PrepaidAmount") ?? "0", isTurned),
    rounding: turned(textOf(document, "LegalMonetaryTotal/PayableRoundingAmount") ?? "0", isTurned),
    exchangeRate: readExchangeRate(document),
    paymentMeansCode: textOf(document, "PaymentMeans/PaymentMeansCode") ?? "",
    paymentTerms: textOf(document, "PaymentTerms/Note"),
    mentions: textsOf(document, "Note"),
    precedingDocuments: childrenOf(document, "BillingReference/InvoiceDocumentReference").map((node) => ({
      number: textOf(node, "ID") ?? "",
      issueDate: textOf(node, "IssueDate"),
    })),
    references: {
      buyerReference: reference("BuyerReference"),
      orderNumber: reference("OrderReference/ID"),
      salesOrderNumber: reference("OrderReference/SalesOrderID"),
      contractNumber: reference("ContractDocumentReference/ID"),
      projectNumber: reference("ProjectReference/ID"),
      despatchNumber: reference("DespatchDocumentReference/ID"),
      receivingNumber: reference("ReceiptDocumentReference/ID"),
    },
    delivery: readDelivery(document),
    workPointId: null,
  };
}

function readLine(line: UblNode, taxations: Taxation[], isTurned: boolean): ContentLine {
  const unitCode =
    attributeOf(line, "InvoicedQuantity", "unitCode") ?? attributeOf(line, "CreditedQuantity", "unitCode");
  const [classification] = childrenOf(line, "Item/CommodityClassification");
  return {
    productId: null,
    name: textOf(line, "Item/Name") ?? "",
    description: textOf(line, "Item/Description"),
    code: textOf(line, "Item/SellersItemIdentification/ID"),
    quantity: turned(quantityOf(line), isTurned),
    unitCode: unitCode ?? "",
    unitName: unitOf(unitCode ?? "")?.short.ro ?? "",
    unitPrice: textOf(line, "Price/PriceAmount") ?? "",
    baseQuantity: textOf(line, "Price/BaseQuantity") ?? "1",
    allowances: childrenOf(line, "AllowanceCharge").map(readAllowance),
    classification: classification
      ? {
          scheme: attributeOf(classification, "ItemClassificationCode", "listID") === "HS" ? "HS" : "STI",
          code: textOf(classification, "ItemClassificationCode") ?? "",
        }
      : null,
    ...withReason(readTaxation(childrenOf(line, "Item/ClassifiedTaxCategory")[0]), taxations),
  };
}

function quantityOf(line: UblNode): string {
  return textOf(line, "InvoicedQuantity") ?? textOf(line, "CreditedQuantity") ?? "0";
}

/** Where a percent is given its amount is left to be computed. */
function readAllowance(node: UblNode): Allowance {
  const percent = textOf(node, "MultiplierFactorNumeric");
  return {
    isCharge: textOf(node, "ChargeIndicator") === "true",
    percent,
    amount: percent === null ? textOf(node, "Amount") : null,
    reasonCode: textOf(node, "AllowanceChargeReasonCode"),
    reason: textOf(node, "AllowanceChargeReason"),
  };
}

function readTaxation(node: UblNode | undefined): Taxation {
  return {
    taxCategory: (textOf(node, "ID") ?? "S") as TaxCategory,
    taxRate: textOf(node, "Percent") ?? "0",
    exemptionReasonCode: textOf(node, "TaxExemptionReasonCode"),
    exemptionReason: textOf(node, "TaxExemptionReason"),
  };
}

/** Only the VAT breakdown of an e-invoice tells the reason; a line names its category and rate. */
function withReason(taxation: Taxation, taxations: Taxation[]): Taxation {
  const explained = taxations.find(({ taxCategory }) => taxCategory === taxation.taxCategory && taxCategory !== "S");
  return explained ?? taxation;
}

/** The rate is not in an e-invoice: it follows from the VAT in both currencies, or is the one of 22.09.2026 where there is none. */
function readExchangeRate(document: UblNode): DocumentContent["exchangeRate"] {
  if (!textOf(document, "TaxCurrencyCode")) return null;
  const [own, inLei] = textsOf(document, "TaxTotal/TaxAmount").map(decimal);
  const isTold = own && inLei && !own.isZero();
  const rate = isTold ? inLei.dividedBy(own, 4).toString() : "5.2701";
  return { rate, date: "2026-09-22", source: "BNR", reason: null };
}

function readDelivery(document: UblNode): DocumentContent["delivery"] {
  const [delivery] = childrenOf(document, "Delivery");
  if (!delivery) return null;
  const [address] = childrenOf(delivery, "DeliveryLocation/Address");
  return {
    date: textOf(delivery, "ActualDeliveryDate"),
    partyName: textOf(delivery, "DeliveryParty/PartyName/Name"),
    address: address ? readAddress(address) : null,
  };
}

function readExpected(document: UblNode, lines: UblNode[], isTurned: boolean): UblSample["expected"] {
  const amount = (node: UblNode | undefined, path: string) =>
    turned(decimal(textOf(node, path) ?? "0").toFixed(2), isTurned);
  const total = (name: string) => amount(document, `LegalMonetaryTotal/${name}`);
  const [taxTotal, taxTotalInLei] = childrenOf(document, "TaxTotal");
  return {
    lineNets: lines.map((line) => amount(line, "LineExtensionAmount")),
    taxSubtotals: childrenOf(taxTotal, "TaxSubtotal").map((row) => ({
      taxCategory: (textOf(row, "TaxCategory/ID") ?? "S") as TaxCategory,
      taxRate: decimal(textOf(row, "TaxCategory/Percent") ?? "0").toString(),
      taxable: amount(row, "TaxableAmount"),
      vat: amount(row, "TaxAmount"),
    })),
    totals: {
      lineNet: total("LineExtensionAmount"),
      allowances: total("AllowanceTotalAmount"),
      charges: total("ChargeTotalAmount"),
      net: total("TaxExclusiveAmount"),
      vat: amount(taxTotal, "TaxAmount"),
      gross: total("TaxInclusiveAmount"),
      prepaid: total("PrepaidAmount"),
      rounding: total("PayableRoundingAmount"),
      payable: total("PayableAmount"),
      vatInLei: taxTotalInLei ? amount(taxTotalInLei, "TaxAmount") : null,
    },
  };
}

function turned(amount: string, isTurned: boolean): string {
  if (!isTurned) return amount;
  const places = amount.split(".")[1]?.length ?? 0;
  return decimal(amount).negated().toFixed(places);
}
