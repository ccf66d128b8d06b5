import { defineEntity, p } from "@mikro-orm/core";
import {
  customerTypes,
  languages,
  type Address,
  type CustomerType,
  type DueDateRule,
  type Language,
} from "@softmanager/domain";

const CustomerSchema = defineEntity({
  name: "Customer",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    type: p.enum(customerTypes),
    name: p.text(),
    fiscalCode: p.text().nullable(),
    cnpMasked: p.text().nullable(),
    cnpSealed: p.text().nullable().hidden(),
    cnpFingerprint: p.text().nullable().hidden(),
    vatCode: p.text().nullable(),
    tradeRegisterNumber: p.text().nullable(),
    street: p.text(),
    streetAdditional: p.text().nullable(),
    city: p.text(),
    postalCode: p.text().nullable(),
    county: p.text().nullable(),
    country: p.text(),
    phone: p.text().nullable(),
    fax: p.text().nullable(),
    email: p.text().nullable(),
    website: p.text().nullable(),
    bankName: p.text().nullable(),
    iban: p.text().nullable(),
    language: p.enum(languages).nullable(),
    currency: p.text().nullable(),
    dueDateRule: p.json<DueDateRule>().nullable(),
    notes: p.text().nullable(),
    customFields: p.json<Record<string, string | number | boolean>>(),
    vatRegistered: p.boolean().nullable(),
    vatOnCollection: p.boolean().nullable(),
    isInactive: p.boolean().nullable(),
    isStruckOff: p.boolean().nullable(),
    registryCheckedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    archivedAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});

/** What people write on a customer's card. */
export interface CustomerCard {
  type: CustomerType;
  name: string;
  /** Digits of the CUI, a foreign registration code; null for a person, whose CNP is kept sealed. */
  fiscalCode: string | null;
  cnpMasked: string | null;
  cnpSealed: string | null;
  cnpFingerprint: string | null;
  vatCode: string | null;
  tradeRegisterNumber: string | null;
  address: Address;
  phone: string | null;
  fax: string | null;
  email: string | null;
  website: string | null;
  bankName: string | null;
  iban: string | null;
  /** Null takes the company's. */
  language: Language | null;
  currency: string | null;
  dueDateRule: DueDateRule | null;
  notes: string | null;
}

interface RegistryAnswer {
  company: { isVatRegistered: boolean; isVatOnCollection: boolean; isInactive: boolean; isStruckOff: boolean };
  checkedAt: Date;
}

/** Whom the company sells to. Documents copy from the card; later edits do not change them. */
export class Customer extends CustomerSchema.class {
  describe(card: CustomerCard, now: Date): void {
    Object.assign(this, columnsOf(card));
    this.updatedAt = now;
  }

  /** Takes over what the tax authority's register said of the fiscal code. */
  takeStanding({ company, checkedAt }: RegistryAnswer): void {
    this.vatRegistered = company.isVatRegistered;
    this.vatOnCollection = company.isVatOnCollection;
    this.isInactive = company.isInactive;
    this.isStruckOff = company.isStruckOff;
    this.registryCheckedAt = checkedAt;
  }

  /** What the register said of one code says nothing of another. */
  forgetStanding(): void {
    this.vatRegistered = null;
    this.vatOnCollection = null;
    this.isInactive = null;
    this.isStruckOff = null;
    this.registryCheckedAt = null;
  }

  archive(now: Date): void {
    this.archivedAt ??= now;
    this.updatedAt = now;
  }

  restore(now: Date): void {
    this.archivedAt = null;
    this.updatedAt = now;
  }
}
CustomerSchema.setClass(Customer);

/** The card as the table's columns. */
export function columnsOf({ address, ...rest }: CustomerCard) {
  const {
    type,
    name,
    fiscalCode,
    cnpMasked,
    cnpSealed,
    cnpFingerprint,
    vatCode,
    tradeRegisterNumber,
    phone,
    fax,
    email,
    website,
    bankName,
    iban,
  } = rest;
  const { language, currency, dueDateRule, notes } = rest;
  const codes = { type, name, fiscalCode, cnpMasked, cnpSealed, cnpFingerprint, vatCode, tradeRegisterNumber };
  return { ...codes, ...address, phone, fax, email, website, bankName, iban, language, currency, dueDateRule, notes };
}
