import type { Address, Language, VatStatus } from "@softmanager/domain";
import { defaultSellerBlock } from "@softmanager/inputs";
import type { Scope } from "../../platform/scope.ts";
import { homeZone } from "../../platform/clock.ts";
import { Company } from "./model/company.ts";
import { VatPeriod } from "./model/vat-period.ts";
import { CompanyAlreadyRegistered } from "./problems.ts";
import { registrationOf } from "./registration.ts";
import { freeSlug } from "./slug.ts";

export interface NewCompany {
  name: string;
  fiscalCode: string;
  tradeRegisterNumber: string | null;
  vatStatus: VatStatus;
  /** ISO date; null: since it exists. */
  vatSince: string | null;
  address: Address;
  phone: string;
  email: string;
  language: Language;
  /** Wished for; made from the name when null. */
  accountName: string | null;
  isDemo?: boolean;
  isOperator?: boolean;
}

/** No register knows more than the one that was opened in 1990. */
const sinceItExists = "1990-01-01";

/** Opens the books of a company; the rest of the transaction runs inside it. One fiscal code has one set of books. */
export async function foundCompany(scope: Scope, founding: NewCompany): Promise<Company> {
  const id = scope.newId();
  const slug = await freeSlug(scope.db, founding.accountName ?? founding.name);
  await enterDirectory(scope, { ...founding, id, slug });
  await scope.foundCompany(id);
  const company = scope.em.create(Company, companyOf(founding, { id, slug, now: scope.now }));
  await scope.em.flush();
  scope.em.create(VatPeriod, {
    companyId: id,
    id: scope.newId(),
    status: founding.vatStatus,
    validFrom: founding.vatSince ?? sinceItExists,
  });
  return company;
}

async function enterDirectory(
  scope: Scope,
  { id, slug, fiscalCode, isDemo = false, isOperator = false }: NewCompany & { id: string; slug: string },
) {
  const entered = await scope.db
    .insertInto("companyDirectory")
    .values({ companyId: id, slug, fiscalCode, isDemo, isOperator, createdAt: scope.now })
    .onConflict((conflict) => conflict.column("fiscalCode").doNothing())
    .executeTakeFirst();
  if (!entered.numInsertedOrUpdatedRows)
    throw new CompanyAlreadyRegistered(fiscalCode, scope.services.config.operator.privacyEmail);
}

function companyOf(
  { name, fiscalCode, tradeRegisterNumber, address, phone, email, language, isDemo = false }: NewCompany,
  { id, slug, now }: { id: string; slug: string; now: Date },
) {
  return {
    id,
    slug,
    name,
    fiscalCode,
    ...registrationOf(tradeRegisterNumber),
    ...address,
    phone,
    email,
    language,
    timeZone: homeZone,
    currency: "RON",
    dueDateRule: { type: "DAYS" as const, days: 30, onWorkingDay: false },
    exchangeRatePolicy: "PREVIOUS_BANKING_DAY" as const,
    issueHoldSeconds: 5,
    accentColor: "#0f766e",
    sellerBlock: defaultSellerBlock,
    isDemo,
    createdAt: now,
  };
}
