import { createTransport, type Transporter } from "nodemailer";
import type SMTPTransport from "nodemailer/lib/smtp-transport/index.js";
import type { Clock } from "./clock.ts";
import type { MailAddress, MailMessage, MailOutcome, MailReceipt, Mailer } from "./mailer.ts";
import { asReceipt, faultReceipt, type SmtpFault } from "./smtp-receipt.ts";

export interface SmtpSettings {
  /** `smtp://user:password@host:port` or `smtps://…`. */
  url: string;
  from: MailAddress;
  clock: Clock;
  /** How long the server may keep silent, milliseconds. */
  silenceMs?: number;
}

/** A single address: no comma, no line break, no comment; a string with any of these could name a second recipient. */
const singleAddress = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+$/;
// oxlint-disable-next-line no-control-regex -- a header's value must stay one line
const lineBreaks = /[\u0000-\u001f\u007f]+/g;

/** Sends through one SMTP server, one connection per message. */
export function smtpMailer(settings: SmtpSettings): Mailer {
  return {
    async send(message) {
      const unusable = addressesOf(message).find(({ address }) => !singleAddress.test(address));
      if (unusable) return refusedHere(message, `${JSON.stringify(unusable.address)} is not a single address`);
      return handOver(message, settings);
    },
  };
}

function addressesOf({ from, replyTo, to, cc = [], bcc = [] }: MailMessage): MailAddress[] {
  return [...(from ? [from] : []), ...(replyTo ? [replyTo] : []), ...to, ...cc, ...bcc];
}

function refusedHere({ to, cc = [], bcc = [] }: MailMessage, response: string): MailReceipt {
  const recipients = [...to, ...cc, ...bcc].map(({ address }) => ({
    address,
    outcome: "REFUSED" as MailOutcome,
    response,
  }));
  return { outcome: "REFUSED", response, recipients };
}

async function handOver(message: MailMessage, settings: SmtpSettings): Promise<MailReceipt> {
  const transport = connect(settings);
  let isHandedOver = false;
  transport.use("stream", (mail, done) => {
    mail.message.processFunc((stream) => stream.once("end", () => (isHandedOver = true)));
    done();
  });
  const recipients = [...message.to, ...(message.cc ?? []), ...(message.bcc ?? [])].map(({ address }) => address);
  try {
    return asReceipt(await transport.sendMail(mailOf(message, settings)));
  } catch (error) {
    return faultReceipt(error as SmtpFault, { recipients, isHandedOver });
  } finally {
    transport.close();
  }
}

function connect({ url, silenceMs = 60_000 }: SmtpSettings): Transporter<SMTPTransport.SentMessageInfo> {
  return createTransport({
    url,
    connectionTimeout: Math.min(silenceMs, 15_000),
    greetingTimeout: Math.min(silenceMs, 15_000),
    socketTimeout: silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function mailOf(message: MailMessage, { from, clock }: SmtpSettings) {
  const { to, cc = [], bcc = [], replyTo, html, text, attachments = [] } = message;
  return {
    from: plain(message.from ?? from),
    ...(replyTo ? { replyTo: plain(replyTo) } : {}),
    to: to.map(plain),
    cc: cc.map(plain),
    bcc: bcc.map(plain),
    subject: message.subject.replace(lineBreaks, " "),
    html,
    text,
    messageId: `<${message.messageId}>`,
    date: clock.now(),
    headers: { ...message.headers },
    ...(message.wantsReceipt ? { dsn: receiptFor(message) } : {}),
    attachments: attachments.map(({ filename, content, mediaType }) => ({
      filename: filename.replace(lineBreaks, " "),
      content: Buffer.from(content),
      contentType: mediaType,
    })),
  };
}

/** What a server is asked to report (RFC 3461); nodemailer asks only servers that know how. */
function receiptFor({ messageId }: MailMessage) {
  return {
    id: messageId,
    return: "headers" as const,
    notify: ["failure" as const, "delay" as const, "success" as const],
  };
}

function plain({ name, address }: MailAddress): MailAddress {
  return { name: name.replace(lineBreaks, " ").trim(), address };
}
