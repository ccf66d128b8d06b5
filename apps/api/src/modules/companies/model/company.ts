import { defineEntity, p } from "@mikro-orm/core";
import { languages, paymentMeansCodes, priceModes, type Address, type DueDateRule } from "@softmanager/domain";
import { exchangeRatePolicies, type SellerBlock } from "@softmanager/inputs";

const CompanySchema = defineEntity({
  name: "Company",
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    slug: p.text(),
    fiscalCode: p.text(),
    /** As somebody typed it, and so printed. */
    tradeRegisterNumber: p.text().nullable(),
    tradeRegisterCanonical: p.text().nullable(),
    euid: p.text().nullable(),
    street: p.text(),
    streetAdditional: p.text().nullable(),
    city: p.text(),
    postalCode: p.text().nullable(),
    county: p.text().nullable(),
    country: p.text(),
    phone: p.text().nullable(),
    fax: p.text().nullable(),
    email: p.text(),
    website: p.text().nullable(),
    registeredCapital: p.decimal().nullable(),
    subscribedCapital: p.decimal().nullable(),
    paidUpCapital: p.decimal().nullable(),
    logoSha256: p.text().nullable(),
    timeZone: p.text(),
    language: p.enum(languages),
    currency: p.text(),
    dueDateRule: p.json<DueDateRule>(),
    priceMode: p.enum(priceModes).default("NET"),
    paymentMeansCode: p.enum(paymentMeansCodes).default("42"),
    exchangeRatePolicy: p.enum(exchangeRatePolicies),
    issueHoldSeconds: p.integer(),
    accentColor: p.text(),
    sellerBlock: p.json<SellerBlock>(),
    isDemo: p.boolean(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** The tenant: the seller whose books these are. */
export class Company extends CompanySchema.class {
  moveTo(address: Address): void {
    Object.assign(this, address);
  }
}
CompanySchema.setClass(Company);
