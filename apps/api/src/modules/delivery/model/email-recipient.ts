import { defineEntity, p } from "@mikro-orm/core";
import type { MailOutcome } from "../../../platform/mailer.ts";
import { retryAt, unknownRetryAt } from "./back-off.ts";

/**
 * QUEUED: on its way, perhaps after a refusal for now. ACCEPTED: the server took it over. DELIVERED: a server gave a
 * receipt that it lies in the mailbox. REFUSED: it never will. FAILED: given up. BOUNCED: accepted, then returned.
 * UNKNOWN: the line broke after the message was handed over.
 */
export const recipientStates = ["QUEUED", "ACCEPTED", "DELIVERED", "REFUSED", "FAILED", "BOUNCED", "UNKNOWN"] as const;

const EmailRecipientSchema = defineEntity({
  name: "EmailRecipient",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    messageId: p.uuid(),
    name: p.text(),
    email: p.text(),
    smtpId: p.text(),
    state: p.enum(recipientStates),
    response: p.text().nullable(),
    attempts: p.integer(),
    handingOverAt: p.datetime().nullable(),
    nextAttemptAt: p.datetime().nullable(),
    hasRetriedUnknown: p.boolean(),
    resentFromId: p.uuid().nullable(),
    /** When a server's receipt said so; stays when the mail comes back from there after all. */
    deliveredAt: p.datetime().nullable(),
    /** Membership of whoever told that it came back; null where a server's notification did. */
    bouncedBy: p.uuid().nullable(),
    createdAt: p.datetime(),
    changedAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** Longest answer of a server that is kept. */
export const longestWords = 1000;

/** What a job that comes for a recipient should do. */
export type Beginning = "GO" | "NOTHING_TO_DO" | "TOO_EARLY" | "WAS_INTERRUPTED";

/** One person a mail goes to, and what became of it: the server's own words, never more than it said. */
export class EmailRecipient extends EmailRecipientSchema.class {
  /** Starts an attempt. One that never ended may have reached the server: it is not simply repeated. */
  begin(now: Date): Beginning {
    if (this.handingOverAt) return "WAS_INTERRUPTED";
    if (!this.nextAttemptAt) return "NOTHING_TO_DO";
    if (this.nextAttemptAt > now) return "TOO_EARLY";
    this.hasRetriedUnknown ||= this.state === "UNKNOWN";
    this.attempts += 1;
    this.handingOverAt = now;
    return "GO";
  }

  /** Whether an outcome still says something: an attempt given up as interrupted may yet turn out well. */
  awaits(attempt: number): boolean {
    return this.attempts === attempt && (this.state === "QUEUED" || this.state === "UNKNOWN");
  }

  settle({ outcome, response, at }: { outcome: MailOutcome; response: string; at: Date }): void {
    this.handingOverAt = null;
    this.response = response;
    this.changedAt = at;
    this.nextAttemptAt = this.nextAfter(outcome, at);
    this.state = this.stateAfter(outcome);
  }

  /** Gives up on it for a reason of our own. */
  fail(reason: string, at: Date): void {
    this.handingOverAt = null;
    this.nextAttemptAt = null;
    this.response = reason;
    this.changedAt = at;
    this.state = "FAILED";
  }

  /** A server gave a receipt; false when that says nothing new, or the mail was not known to be on its way there. */
  deliver({ words, at }: { words: string; at: Date }): boolean {
    if (this.state !== "ACCEPTED" && this.state !== "UNKNOWN") return false;
    this.handingOverAt = null;
    this.nextAttemptAt = null;
    this.response = words.slice(0, longestWords);
    this.changedAt = at;
    this.deliveredAt = at;
    this.state = "DELIVERED";
    return true;
  }

  /** A server that had taken it sent it back; false when it was not known to be on its way there. */
  bounce({ words, at, by = null }: { words: string; at: Date; by?: string | null }): boolean {
    if (this.state !== "ACCEPTED" && this.state !== "UNKNOWN" && this.state !== "DELIVERED") return false;
    this.handingOverAt = null;
    this.nextAttemptAt = null;
    this.response = words.slice(0, longestWords);
    this.changedAt = at;
    this.bouncedBy = by;
    this.state = "BOUNCED";
    return true;
  }

  /** Somebody sends it again by hand: nothing more happens by itself. */
  leaveToHand(): void {
    this.nextAttemptAt = null;
  }

  private nextAfter(outcome: MailOutcome, at: Date): Date | null {
    if (outcome === "UNKNOWN" && !this.hasRetriedUnknown) return unknownRetryAt(at);
    if (outcome === "DEFERRED" && !this.hasRetriedUnknown)
      return retryAt({ createdAt: this.createdAt, attempts: this.attempts, at });
    return null;
  }

  private stateAfter(outcome: MailOutcome): (typeof recipientStates)[number] {
    if (outcome !== "DEFERRED") return outcome;
    if (this.hasRetriedUnknown) return "UNKNOWN";
    return this.nextAttemptAt ? "QUEUED" : "FAILED";
  }
}
EmailRecipientSchema.setClass(EmailRecipient);
