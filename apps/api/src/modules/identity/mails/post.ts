import { newIdAt } from "../../../platform/clock.ts";
import { faultOf } from "../../../platform/log.ts";
import { renderServiceMail, type ServiceMail } from "../../../platform/service-mail.tsx";
import type { Services } from "../../../platform/services.ts";

export interface Letter extends Omit<ServiceMail, "operator" | "title"> {
  to: { name: string; address: string };
  subject: string;
}

/**
 * Sends a mail of the service. A server that refuses it for good ends the matter; any other trouble throws, so that
 * the job is tried again, with a new link.
 */
export async function post({ config, clock, log, ports }: Services, { to, subject, ...letter }: Letter): Promise<void> {
  const { html, text } = await renderServiceMail({ ...letter, title: subject, operator: config.operator });
  const messageId = `${newIdAt(clock.now())}@${new URL(config.publicUrl).hostname}`;
  const headers = { "Auto-Submitted": "auto-generated" };
  const { outcome, response } = await ports.mailer.send({ to: [to], subject, html, text, messageId, headers });
  if (outcome === "REFUSED") log.warn({ fault: faultOf(response) }, "service mail refused");
  if (outcome === "DEFERRED" || outcome === "UNKNOWN")
    throw new Error(`The mail server did not take the mail: ${response}`);
}
