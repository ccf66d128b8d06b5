import { secondsAfter } from "../../platform/clock.ts";
import type { Scope } from "../../platform/scope.ts";
import { Person } from "./model/person.ts";
import { Session } from "./model/session.ts";
import { hashToken, newToken } from "./model/token.ts";
import { sessionDays } from "./session-cookie.ts";

/** Begins a session on this device; its token goes to the caller alone. */
export function openSession(scope: Scope, personId: string): string {
  const token = newToken();
  const session = scope.em.create(Session, {
    id: scope.newId(),
    person: scope.em.getReference(Person, personId),
    tokenHash: hashToken(token),
    address: scope.address,
    userAgent: scope.userAgent,
    createdAt: scope.now,
    lastSeenAt: scope.now,
    expiresAt: secondsAfter(scope.now, sessionDays * 86_400),
  });
  scope.handOut(token);
  return session.id;
}

/** Ends every session of a person that still runs, but the one to be kept. */
export async function endSessions(scope: Scope, personId: string, { except }: { except?: string } = {}): Promise<void> {
  const running = await scope.em.find(Session, {
    person: personId,
    revokedAt: null,
    ...(except ? { id: { $ne: except } } : {}),
  });
  for (const session of running) session.revokedAt = scope.now;
}
