import type { BankAccount, Seller, VatStatus } from "@softmanager/domain";
import type { SellerBlock } from "@softmanager/inputs";
import type { ExpressionBuilder, Kysely } from "kysely";
import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import { jsonKey, type Database } from "../../platform/database.ts";
import { notFound } from "../../platform/errors.ts";
import { prepared } from "../../platform/prepared.ts";
import { printed } from "./printed.ts";
import { isInForce } from "./vat-status-on.ts";

interface Occasion {
  companyId: string;
  /** ISO date of the document; the VAT status of that day counts. */
  onDate: string;
  /** ISO 4217; accounts in it come first. */
  currency?: string;
  workPointId?: string | null;
}

/** Who issues documents, and in which colour they are printed. */
export interface Issuer {
  seller: Seller;
  /** `#rrggbb`. */
  accentColor: string;
}

/**
 * The company as a seller on a day, with the parts of its profile that it prints: a copy to freeze, not a reference to a
 * profile that may change.
 */
export async function sellerOf(db: Kysely<Database>, occasion: Occasion): Promise<Seller> {
  return (await issuerOf(db, occasion)).seller;
}

/** The same with what else of the company's profile shows on its documents, by one statement: issuing waits for it. */
export async function issuerOf(db: Kysely<Database>, occasion: Occasion): Promise<Issuer> {
  const company = await companyRow(db, occasion);
  const vatStatus = (company.vatStatus as VatStatus | null) ?? "NONE";
  const { name, fiscalCode, tradeRegisterNumber, euid, phone, fax, email, website, logoSha256 } = company;
  const { street, streetAdditional, city, postalCode, county, country } = company;
  const seller: Seller = {
    name,
    fiscalCode,
    vatCode: vatCodeOf(fiscalCode, vatStatus),
    specialVatCode: company.specialVatCode,
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
    bankAccounts: inCurrencyFirst(company.bankAccounts, occasion.currency),
    workPoint: company.workPoint,
    logoSha256,
  };
  const { accentColor } = company;
  return { seller: printed(seller, company.sellerBlock as SellerBlock), accentColor };
}

/** A Romanian company prints `RO` only while registered; a foreign one is known by its VAT number anyway. */
export function vatCodeOf(fiscalCode: string, status: VatStatus): string | null {
  if (/^[A-Z]/.test(fiscalCode)) return fiscalCode;
  return status === "PAYER" || status === "ON_COLLECTION" ? `RO${fiscalCode}` : null;
}

/** The company with its accounts, its standing towards VAT and the work point, read at once. */
async function companyRow(db: Kysely<Database>, { companyId, onDate, workPointId }: Occasion) {
  const [row] = await prepared(db, selectCompany(db, { companyId, onDate, workPointId }));
  if (!row) throw notFound("Company");
  return row;
}

function selectCompany(db: Kysely<Database>, { companyId, onDate, workPointId }: Occasion) {
  return db
    .selectFrom("company")
    .where("company.id", "=", companyId)
    .select(["company.name", "fiscalCode", "tradeRegisterNumber", "euid", "company.phone", "fax", "email", "website"])
    .select(["street", "streetAdditional", "city", "postalCode", "county", "country", "logoSha256"])
    .select(["registeredCapital", "subscribedCapital", "paidUpCapital", "sellerBlock", "accentColor"])
    .select((from) => [
      periodOn(from, onDate).select("vatPeriod.status").as("vatStatus"),
      periodOn(from, onDate).select("vatPeriod.vatCode").as("specialVatCode"),
      jsonArrayFrom(
        from
          .selectFrom("bankAccount")
          .whereRef("bankAccount.companyId", "=", "company.id")
          .orderBy("bankAccount.isDefault", "desc")
          .orderBy("bankAccount.position")
          .select([jsonKey<string, "bankName">("bank_name", "bankName"), "iban", "swift", "currency"]),
      ).as("bankAccounts"),
      jsonObjectFrom(
        from
          .selectFrom("workPoint")
          .whereRef("workPoint.companyId", "=", "company.id")
          .where("workPoint.id", "=", workPointId ?? null)
          .select(["workPoint.name", "workPoint.address", "workPoint.phone", "workPoint.fax"]),
      ).as("workPoint"),
    ]);
}

function periodOn(from: ExpressionBuilder<Database, "company">, onDate: string) {
  return from.selectFrom("vatPeriod").whereRef("vatPeriod.companyId", "=", "company.id").where(isInForce(onDate));
}

/** Those in the document's currency first, in each currency the default first. */
function inCurrencyFirst(accounts: readonly BankAccount[], currency: string | undefined): BankAccount[] {
  return [...accounts.filter((a) => a.currency === currency), ...accounts.filter((a) => a.currency !== currency)];
}
