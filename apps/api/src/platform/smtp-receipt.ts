import type { MailOutcome, MailReceipt, RecipientOutcome } from "./mailer.ts";

/** What the library reports of one refusal. */
export interface SmtpFault extends Error {
  code?: string;
  response?: string;
  responseCode?: number;
  recipient?: string;
  rejectedErrors?: SmtpFault[];
}

interface Sent {
  response: string;
  accepted: readonly (string | { address: string })[];
  rejectedErrors?: SmtpFault[];
}

/** The server took the message, perhaps not for everybody. */
export function asReceipt({ response, accepted, rejectedErrors = [] }: Sent): MailReceipt {
  const took = accepted.map((to) => (typeof to === "string" ? to : to.address));
  return {
    outcome: "ACCEPTED",
    response,
    recipients: [
      ...took.map((address): RecipientOutcome => ({ address, outcome: "ACCEPTED", response })),
      ...rejectedErrors.map((fault) => ({ address: fault.recipient ?? "", ...toldBy(fault, false) })),
    ],
  };
}

/** The server took it for nobody, or could not be heard. */
export function faultReceipt(
  fault: SmtpFault,
  { recipients, isHandedOver }: { recipients: readonly string[]; isHandedOver: boolean },
): MailReceipt {
  const own = new Map((fault.rejectedErrors ?? []).map((each) => [each.recipient, toldBy(each, isHandedOver)]));
  const common = toldBy(fault, isHandedOver);
  const each = recipients.map((address) => ({ address, ...(own.get(address) ?? common) }));
  const isDeferredForSome = each.some(({ outcome }) => outcome === "DEFERRED");
  return { ...common, ...(isDeferredForSome ? { outcome: "DEFERRED" } : {}), recipients: each };
}

function toldBy(fault: SmtpFault, isHandedOver: boolean): { outcome: MailOutcome; response: string } {
  return { outcome: outcomeOf(fault, isHandedOver), response: fault.response ?? fault.message };
}

/** Faults that the library finds before it speaks to a server; trying again changes nothing. */
const faultsOfTheMessage = new Set(["EENVELOPE", "EMESSAGE"]);

function outcomeOf({ code, responseCode }: SmtpFault, isHandedOver: boolean): MailOutcome {
  // Our own credentials were refused: that says nothing about the message.
  if (code === "EAUTH") return "DEFERRED";
  if (responseCode) return responseCode >= 500 ? "REFUSED" : "DEFERRED";
  if (isHandedOver) return "UNKNOWN";
  return faultsOfTheMessage.has(code ?? "") ? "REFUSED" : "DEFERRED";
}
