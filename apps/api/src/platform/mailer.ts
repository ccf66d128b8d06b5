/** One address and how it is shown; the envelope is exactly what the person saw. */
export interface MailAddress {
  name: string;
  address: string;
}

export interface MailAttachment {
  filename: string;
  content: Uint8Array;
  mediaType: string;
}

export interface MailMessage {
  /** Defaults to the service's own address. */
  from?: MailAddress;
  replyTo?: MailAddress;
  to: readonly MailAddress[];
  cc?: readonly MailAddress[];
  bcc?: readonly MailAddress[];
  subject: string;
  html: string;
  text: string;
  /** Without angle brackets. The same message tried again carries the same id, so that a second copy shows as one. */
  messageId: string;
  headers?: Readonly<Record<string, string>>;
  attachments?: readonly MailAttachment[];
  /** Asks the servers for a receipt once it lies in the mailbox; those that give none say nothing. */
  wantsReceipt?: boolean;
}

/**
 * What the mail server said. ACCEPTED: it took the message over. REFUSED: it never will. DEFERRED: not now, try
 * again. UNKNOWN: the line broke after the whole message was handed over, so it may or may not have it.
 */
export type MailOutcome = "ACCEPTED" | "REFUSED" | "DEFERRED" | "UNKNOWN";

export interface RecipientOutcome {
  address: string;
  outcome: MailOutcome;
  /** The server's own words. */
  response: string;
}

export interface MailReceipt {
  /** ACCEPTED when the server took the message for at least one recipient. */
  outcome: MailOutcome;
  response: string;
  recipients: readonly RecipientOutcome[];
}

/** Hands messages to a mail server; never throws for what a server or a network may do. */
export interface Mailer {
  send(message: MailMessage): Promise<MailReceipt>;
}

declare module "./ports.ts" {
  interface Ports {
    mailer: Mailer;
    /** For what the demo company sends: to a catcher, never to people. */
    demoMailer: Mailer;
  }
}
