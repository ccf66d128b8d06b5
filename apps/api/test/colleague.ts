import { hashToken, Membership, newToken, Person, Session, type Role } from "../src/modules/identity/index.ts";
import { newIdAt } from "../src/platform/clock.ts";
import { Client } from "./client.ts";
import type { FoundedCompany } from "./founded-company.ts";
import type { TestService } from "./service.ts";

export interface Colleague {
  membershipId: string;
  /** Signed in, in the company. */
  client: Client;
}

let hired = 0;

/** Somebody else of the company, signed in; no invitation involved. */
export async function aColleague(
  { services, app }: TestService,
  { companyId }: FoundedCompany,
  role: Role = "MEMBER",
): Promise<Colleague> {
  const now = services.clock.now();
  const ordinal = (hired += 1);
  const membershipId = newIdAt(now);
  const token = newToken();
  const em = services.orm.em.fork({ session: { variables: { "app.company_id": companyId } } });
  await em.transactional(async (tx) => {
    const person = tx.create(Person, {
      id: newIdAt(now),
      email: `ion${ordinal}@exemplu.ro`,
      emailVerifiedAt: now,
      givenName: "Ion",
      familyName: "Ionescu",
      passwordHash: "no password opens this",
      language: "ro",
      createdAt: now,
    });
    tx.create(Membership, { companyId, id: membershipId, person, username: `ion${ordinal}`, role, createdAt: now });
    tx.create(Session, {
      id: newIdAt(now),
      person,
      tokenHash: hashToken(token),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + 3 * 365 * 86_400_000),
    });
    await tx.flush();
  });
  const client = new Client(app);
  client.companyId = companyId;
  client.cookie = `session=${token}`;
  return { membershipId, client };
}
