import { describe, expect, test } from "vitest";
import type { MailOutcome } from "../../../platform/mailer.ts";
import { secondsAfter } from "../../../platform/clock.ts";
import { EmailRecipient } from "./email-recipient.ts";

const start = new Date("2026-11-24T09:00:00Z");

function aRecipient(): EmailRecipient {
  return Object.assign(Object.create(EmailRecipient.prototype) as EmailRecipient, {
    state: "QUEUED",
    response: null,
    attempts: 0,
    handingOverAt: null,
    nextAttemptAt: start,
    hasRetriedUnknown: false,
    createdAt: start,
    changedAt: start,
  });
}

/** Plays the outcomes one after the other, each attempt when it is due; tells when each was made, in minutes. */
function played(recipient: EmailRecipient, outcomes: readonly MailOutcome[]): number[] {
  const made: number[] = [];
  for (const outcome of outcomes) {
    const at = recipient.nextAttemptAt;
    if (!at) break;
    expect(recipient.begin(at)).toBe("GO");
    made.push((at.getTime() - start.getTime()) / 60_000);
    recipient.settle({ outcome, response: `250 ${outcome}`, at });
  }
  return made;
}

describe("what becomes of a mail", () => {
  test.each<[MailOutcome[], string, number]>([
    [["ACCEPTED"], "ACCEPTED", 1],
    [["REFUSED", "ACCEPTED"], "REFUSED", 1],
    [["DEFERRED", "ACCEPTED"], "ACCEPTED", 2],
    [["DEFERRED", "DEFERRED", "REFUSED"], "REFUSED", 3],
    [["UNKNOWN", "ACCEPTED"], "ACCEPTED", 2],
    [["UNKNOWN", "UNKNOWN", "ACCEPTED"], "UNKNOWN", 2],
    [["UNKNOWN", "DEFERRED", "ACCEPTED"], "UNKNOWN", 2],
    [["UNKNOWN", "REFUSED"], "REFUSED", 2],
    [["DEFERRED", "UNKNOWN", "UNKNOWN"], "UNKNOWN", 3],
  ])("after %j it is %s, with %i attempts", (outcomes, state, attempts) => {
    const recipient = aRecipient();
    expect(played(recipient, outcomes)).toHaveLength(attempts);
    expect(recipient).toMatchObject({ state, attempts, nextAttemptAt: null, handingOverAt: null });
  });

  test("refused for now, it is tried at growing intervals for 72 hours and then given up", () => {
    const recipient = aRecipient();
    const made = played(recipient, Array<MailOutcome>(100).fill("DEFERRED"));
    expect(made.slice(0, 8)).toEqual([0, 1, 6, 21, 51, 111, 231, 471]);
    expect(made.at(-1)).toBeGreaterThan(68 * 60);
    expect(made.at(-1)).toBeLessThanOrEqual(72 * 60);
    expect(recipient.state).toBe("FAILED");
  });

  test("its fate unknown, it is handed over once more after a quarter of an hour", () => {
    const recipient = aRecipient();
    expect(played(recipient, ["UNKNOWN", "ACCEPTED"])).toEqual([0, 15]);
  });
});

describe("a job that comes for a mail", () => {
  test("too early does nothing, nor when there is nothing left to do", () => {
    const recipient = aRecipient();
    expect(recipient.begin(secondsAfter(start, -1))).toBe("TOO_EARLY");
    played(recipient, ["ACCEPTED"]);
    expect(recipient.begin(start)).toBe("NOTHING_TO_DO");
    expect(recipient.attempts).toBe(1);
  });

  test("after one that never ended does not simply repeat it", () => {
    const recipient = aRecipient();
    recipient.begin(start);
    expect(recipient.begin(start)).toBe("WAS_INTERRUPTED");
    recipient.settle({ outcome: "UNKNOWN", response: "…", at: start });
    expect(recipient.awaits(1)).toBe(true);
    recipient.settle({ outcome: "ACCEPTED", response: "250 ok", at: start });
    expect(recipient).toMatchObject({ state: "ACCEPTED", nextAttemptAt: null });
    expect(recipient.awaits(1)).toBe(false);
  });
});
