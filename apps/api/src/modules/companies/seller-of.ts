import type { BankAccount, Seller, VatStatus } from "@softmanager/domain";
import type { SellerBlock } from "@softmanager/inputs";
import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import { printed } from "./printed.ts";
import { vatStatusOn } from "./vat-status-on.ts";

interface Occasion {
  companyId: string;
  /** ISO date of the document; the VAT status of that day counts. */
  onDate: string;
  /** ISO 4217; accounts in it come first. */
  currency?: string;
  workPointId?: string | null;
}

/**
 * The company as a seller on a day, with the parts of its profile that it prints: a copy to freeze, not a reference to a
 * profile that may change.
 */
export async function sellerOf(db: Kysely<Database>, occasion: Occasion): Promise<Seller> {
  const { companyId } = occasion;
  const company = await db.selectFrom("company").where("id", "=", companyId).selectAll().executeTakeFirstOrThrow();
  const vatStatus = await vatStatusOn(db, occasion);
  const { name, fiscalCode, tradeRegisterNumber, euid, phone, fax, email, website, logoSha256 } = company;
  const { street, streetAdditional, city, postalCode, county, country } = company;
  const seller: Seller = {
    name,
    fiscalCode,
    vatCode: vatCodeOf(fiscalCode, vatStatus),
    tradeRegisterNumber,
    euid,
    address: { street, streetAdditional, city, postalCode, county, country },
    contactName: null,
    phone,
    fax,
    email,
    website,
    vatStatus,
    shareCapital: {
      registered: company.registeredCapital,
      subscribed: company.subscribedCapital,
      paidUp: company.paidUpCapital,
    },
    bankAccounts: await accountsOf(db, occasion),
    workPoint: await workPointOf(db, occasion),
    logoSha256,
  };
  return printed(seller, company.sellerBlock as SellerBlock);
}

/** A Romanian company prints `RO` only while registered; a foreign one is known by its VAT number anyway. */
export function vatCodeOf(fiscalCode: string, status: VatStatus): string | null {
  if (/^[A-Z]/.test(fiscalCode)) return fiscalCode;
  return status === "PAYER" || status === "ON_COLLECTION" ? `RO${fiscalCode}` : null;
}

/** Those in the document's currency first, in each currency the default first. */
async function accountsOf(db: Kysely<Database>, { companyId, currency }: Occasion): Promise<BankAccount[]> {
  const accounts = await db
    .selectFrom("bankAccount")
    .where("companyId", "=", companyId)
    .orderBy("isDefault", "desc")
    .orderBy("position")
    .select(["bankName", "iban", "swift", "currency"])
    .execute();
  const [inCurrency, others] = [
    accounts.filter((a) => a.currency === currency),
    accounts.filter((a) => a.currency !== currency),
  ];
  return [...inCurrency, ...others];
}

async function workPointOf(db: Kysely<Database>, { companyId, workPointId }: Occasion): Promise<Seller["workPoint"]> {
  if (!workPointId) return null;
  const workPoint = await db
    .selectFrom("workPoint")
    .where("companyId", "=", companyId)
    .where("id", "=", workPointId)
    .select(["name", "address", "phone"])
    .executeTakeFirst();
  return workPoint ?? null;
}
