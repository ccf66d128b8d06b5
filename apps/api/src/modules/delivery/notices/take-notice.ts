import type { Request } from "../../../platform/request.ts";
import { run } from "../../../platform/run.ts";
import type { Services } from "../../../platform/services.ts";
import { homeZone } from "../../../platform/clock.ts";
import { readDeliveryStatus } from "../mail/delivery-status.ts";
import { companyOfMail } from "../mail/smtp-id.ts";
import { BouncedMailUnknown } from "../problems.ts";
import { recordBounce } from "../use-cases/record-bounce.ts";

/**
 * What became of a message that was handed in: taken in, no notification at all, or one of a mail that nobody here sent.
 * All three are answers that a mail server need not try again.
 */
export type NoticeOutcome = "RECORDED" | "NOT_A_NOTIFICATION" | "UNKNOWN_MAIL";

/** Takes in a notification for the company that sent the mail it speaks of, which the mail's own id names. */
export async function takeNotice(services: Services, raw: string, requestId: string): Promise<NoticeOutcome> {
  const status = raw ? await readDeliveryStatus(raw) : null;
  if (!status) return "NOT_A_NOTIFICATION";
  const companyId = status.messageIds.map(companyOfMail).find((found) => found !== null);
  if (!companyId) return "UNKNOWN_MAIL";
  try {
    await run(actingFor(services, companyId, requestId), recordBounce, { message: raw });
    return "RECORDED";
  } catch (error) {
    if (error instanceof BouncedMailUnknown) return "UNKNOWN_MAIL";
    throw error;
  }
}

function actingFor(services: Services, companyId: string, requestId: string): Request {
  const actor = { kind: "SYSTEM", name: "delivery.mailNotices", companyId, timeZone: homeZone } as const;
  return { services, actor, requestId, language: "ro", address: null, userAgent: null };
}
