import type { VatStatus } from "@softmanager/domain";
import { defaultSellerBlock } from "@softmanager/inputs";
import { BankAccount, Company, VatPeriod } from "../src/modules/companies/index.ts";
import { createDefaultSeries } from "../src/modules/documents/index.ts";
import { hashToken, Membership, newToken, Person, Session, type Role } from "../src/modules/identity/index.ts";
import { newIdAt } from "../src/platform/clock.ts";
import type { Request } from "../src/platform/request.ts";
import { Scope } from "../src/platform/scope.ts";
import { Client } from "./client.ts";
import type { TestService } from "./service.ts";

interface Founding {
  name?: string;
  fiscalCode?: string;
  vatStatus?: VatStatus;
  role?: Role;
  isVerified?: boolean;
  holdSeconds?: number;
}

export interface FoundedCompany {
  companyId: string;
  /** Somebody of the company, signed in. */
  client: Client;
}

let founded = 0;
/** Valid codes, one per company of a test file. */
const codes = ["18547290", "14399840", "4996264", "2816464", "361757", "800001018", "159"];

/** A company that exists, with a person signed in, an account in lei and one series per kind; no sign-up involved. */
export async function aFoundedCompany(service: TestService, founding: Founding = {}): Promise<FoundedCompany> {
  const { services, app } = service;
  const now = services.clock.now();
  const companyId = newIdAt(now);
  const token = newToken();
  const ordinal = (founded += 1);
  const request: Request = {
    actor: { kind: "SYSTEM", companyId, timeZone: "Europe/Bucharest", name: "test" },
    language: "ro",
    requestId: companyId,
    address: null,
    userAgent: null,
    services,
  };
  const em = services.orm.em.fork({ session: { variables: { "app.company_id": companyId } } });
  await em.transactional(async (tx) => {
    const scope = new Scope(request, tx, []);
    tx.create(Company, companyRow(companyId, { ...founding, ordinal, now }));
    const person = tx.create(Person, personRow({ ...founding, ordinal, now }));
    await tx.flush();
    tx.create(Membership, {
      companyId,
      id: newIdAt(now),
      person,
      username: `owner${ordinal}`,
      role: founding.role ?? "OWNER",
      createdAt: now,
    });
    tx.create(Session, {
      id: newIdAt(now),
      person,
      tokenHash: hashToken(token),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + 3 * 365 * 86_400_000),
    });
    tx.create(VatPeriod, {
      companyId,
      id: newIdAt(now),
      status: founding.vatStatus ?? "PAYER",
      validFrom: "2020-01-01",
    });
    tx.create(BankAccount, {
      companyId,
      id: newIdAt(now),
      bankName: "Banca Exemplu",
      iban: "RO49AAAA1B31007593840000",
      currency: "RON",
      isDefault: true,
      position: 1,
    });
    createDefaultSeries(scope);
    await tx.flush();
  });
  const client = new Client(app);
  client.companyId = companyId;
  client.cookie = `session=${token}`;
  return { companyId, client };
}

type Ordinal = Founding & { ordinal: number; now: Date };

function companyRow(id: string, { name, fiscalCode, ordinal, now, holdSeconds }: Ordinal) {
  return {
    id,
    name: name ?? `Atelier Digital Exemplu ${ordinal} S.R.L.`,
    slug: `atelier-${ordinal}`,
    fiscalCode: fiscalCode ?? codes[ordinal % codes.length] ?? "159",
    tradeRegisterNumber: "J2019001098295",
    street: "Str. Lămâiței nr. 12",
    city: "Ploiești",
    postalCode: "100001",
    county: "RO-PH",
    country: "RO",
    phone: "+40244000000",
    email: "facturi@exemplu.ro",
    timeZone: "Europe/Bucharest",
    language: "ro" as const,
    currency: "RON",
    dueDateRule: { type: "DAYS" as const, days: 30, onWorkingDay: false },
    exchangeRatePolicy: "PREVIOUS_BANKING_DAY" as const,
    issueHoldSeconds: holdSeconds ?? 0,
    accentColor: "#0f766e",
    sellerBlock: defaultSellerBlock,
    isDemo: false,
    createdAt: now,
  };
}

function personRow({ ordinal, now, isVerified = true }: Ordinal) {
  return {
    id: newIdAt(now),
    email: `ana${ordinal}@exemplu.ro`,
    emailVerifiedAt: isVerified ? now : null,
    givenName: "Ana",
    familyName: "Popescu",
    passwordHash: "no password opens this",
    language: "ro" as const,
    createdAt: now,
  };
}
