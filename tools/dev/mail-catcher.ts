import { portNear } from "./ports.ts";

export interface MailCatcher {
  smtpUrl: string;
  /** Where the caught mail can be read. */
  webUrl: string;
  stop(): Promise<void>;
}

const loopback = "127.0.0.1";
const messagesKept = 1000;

export interface MailCatcherOptions {
  /** Keeps the mail. */
  mailDirectory: string;
  /** The usual ports, or free ones near them, unless given. */
  smtpPort?: number;
  webPort?: number;
}

/** Accepts every mail on loopback, sends none, and keeps them in a folder for reading. */
export async function startMailCatcher({ mailDirectory, smtpPort, webPort }: MailCatcherOptions): Promise<MailCatcher> {
  const { MailDev } = await import("maildev"); // only now: it is slow to load
  const smtp = smtpPort ?? (await portNear(1025));
  const web = webPort ?? (await portNear(1080));
  const catcher = new MailDev({
    smtp,
    web,
    ip: loopback,
    webIp: loopback,
    mailDirectory,
    maxEmails: messagesKept,
    // Its certificate is its own; a sender that verifies certificates would refuse to go on.
    hideExtensions: ["STARTTLS"],
    silent: true,
  });
  await catcher.start();
  return { smtpUrl: `smtp://${loopback}:${smtp}`, webUrl: `http://${loopback}:${web}`, stop: () => catcher.stop() };
}
