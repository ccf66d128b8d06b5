import { databaseOf } from "../../platform/database.ts";
import { newIdAt } from "../../platform/clock.ts";
import { tooManyRequests } from "../../platform/errors.ts";
import type { Request } from "../../platform/request.ts";
import { findAccount, subjectOf, type Login } from "./model/account.ts";
import { asksFrom, lookUpsFrom, mailsTo, signInEverywhere, signInHere } from "./model/limits.ts";
import { SignInDelayed } from "./problems.ts";
import { recordTry, subjectKeyOf } from "./throttle.ts";

/** Counts a try at an account's password, whether or not there is such an account; leaves a trace of each. */
export async function admitSignIn(request: Request, login: Login): Promise<void> {
  const wait = await request.services.orm.em.fork().transactional(async (em) => {
    const subjectKey = subjectOf(login, await findAccount(em, login));
    return recordTryAt(request, { em, subjectKey });
  });
  if (wait > 0) throw new SignInDelayed(wait);
}

/** Counts a try at the password of somebody who is signed in already. */
export async function admitPassword(request: Request, personId: string): Promise<void> {
  const wait = await request.services.orm.em
    .fork()
    .transactional((em) => recordTryAt(request, { em, subjectKey: personId }));
  if (wait > 0) throw new SignInDelayed(wait);
}

type Transaction = Parameters<typeof recordTry>[0];

async function recordTryAt(
  request: Request,
  { em, subjectKey }: { em: Transaction; subjectKey: string },
): Promise<number> {
  const wait = await recordTry(em, request, {
    purpose: "SIGN_IN",
    subjectKey,
    here: signInHere,
    everywhere: signInEverywhere,
  });
  const at = request.services.clock.now();
  await databaseOf(em)
    .insertInto("platformAudit")
    .values({
      id: newIdAt(at),
      at,
      act: wait > 0 ? "identity.delaySignIn" : "identity.trySignIn",
      actorKind: request.actor.kind,
      actorId: null,
      actorName: "",
      changes: JSON.stringify([{ type: "Account", id: subjectKey, change: "update", before: {}, after: { wait } }]),
      requestId: request.requestId,
      address: request.address,
    })
    .execute();
  return wait;
}

/** Counts a mail that anybody may ask to be sent to an address; the answer does not tell whether it has an account. */
export async function admitMail(request: Request, email: string): Promise<void> {
  await admitAsk(request, { purpose: "MAIL", subjectKey: subjectKeyOf(email), here: mailsTo, everywhere: mailsTo });
  await admitAsk(request, { purpose: "MAIL", subjectKey: `from ${request.address ?? ""}`, here: asksFrom });
}

/** Counts a look-up that somebody without an account makes in a public register. */
export function admitLookUp(request: Request): Promise<void> {
  return admitAsk(request, { purpose: "LOOK_UP", subjectKey: `from ${request.address ?? ""}`, here: lookUpsFrom });
}

async function admitAsk(request: Request, attempt: Parameters<typeof recordTry>[2]): Promise<void> {
  const wait = await request.services.orm.em.fork().transactional((em) => recordTry(em, request, attempt));
  if (wait > 0) throw tooManyRequests(wait);
}
