import type { Language, VatStatus } from "@softmanager/domain";
import { sql, type Kysely } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { jsonKey, type Database } from "../../platform/database.ts";
import { notFound } from "../../platform/errors.ts";
import { vatCodeOf } from "./seller-of.ts";
import { vatStatusOn } from "./vat-status-on.ts";
import { warningsOf } from "./warnings.ts";

interface Asked {
  companyId: string;
  /** The company's civil date, ISO. */
  today: string;
  language: Language;
}

/** Everything the company says about itself, as its people see it. */
export async function profileOf(db: Kysely<Database>, { companyId, today, language }: Asked) {
  const row = await profileRow(db, companyId);
  if (!row) throw notFound("Company");
  const vatStatus: VatStatus = await vatStatusOn(db, { companyId, onDate: today });
  const { street, streetAdditional, city, postalCode, county, country, createdAt, ...rest } = row;
  const shareCapital = {
    registered: row.registeredCapital,
    subscribed: row.subscribedCapital,
    paidUp: row.paidUpCapital,
    currency: "RON",
  };
  return {
    ...rest,
    address: { street, streetAdditional, city, postalCode, county, country },
    createdAt: createdAt.toISOString(),
    shareCapital,
    vatStatus,
    vatCode: vatCodeOf(row.fiscalCode, vatStatus),
    logo: row.logoSha256 ? { sha256: row.logoSha256, path: `/files/${companyId}/${row.logoSha256}` } : null,
    warnings: warningsOf({ ...rest, shareCapital }, language),
  };
}

function profileRow(db: Kysely<Database>, companyId: string) {
  return db
    .selectFrom("company")
    .where("company.id", "=", companyId)
    .selectAll("company")
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom("bankAccount")
          .whereRef("bankAccount.companyId", "=", "company.id")
          .orderBy("bankAccount.position")
          .select(["id", "iban", "swift", "currency", "version"])
          .select([
            jsonKey<string, "bankName">("bank_name", "bankName"),
            jsonKey<boolean, "isDefault">("is_default", "isDefault"),
          ]),
      ).as("bankAccounts"),
      jsonArrayFrom(
        eb
          .selectFrom("workPoint")
          .whereRef("workPoint.companyId", "=", "company.id")
          .orderBy("workPoint.name")
          .select(["id", "name", "address", "phone", "fax", "version"])
          .select(sql<boolean>`archived_at is not null`.as<"isArchived">(sql.raw('"isArchived"'))),
      ).as("workPoints"),
      jsonArrayFrom(
        eb
          .selectFrom("vatPeriod")
          .whereRef("vatPeriod.companyId", "=", "company.id")
          .orderBy("vatPeriod.validFrom", "desc")
          .select(["id", "status", "version"])
          .select([
            jsonKey<string | null, "vatCode">("vat_code", "vatCode"),
            jsonKey<string, "validFrom">("valid_from", "validFrom"),
            jsonKey<string | null, "validTo">("valid_to", "validTo"),
          ]),
      ).as("vatPeriods"),
    ])
    .executeTakeFirst();
}
