interface Mail {
  recipientId: string;
  companyId: string;
  /** The sender's domain. */
  domain: string;
}

/** The Message-ID of a mail: a notification that comes back carries it, and with it the company it belongs to. */
export function smtpIdOf({ recipientId, companyId, domain }: Mail): string {
  return `${recipientId}.${companyId}@${domain}`;
}

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const ours = new RegExp(`^${uuid}[.](${uuid})@`);

/** The company that an id names; null for an id that is not ours. */
export function companyOfMail(smtpId: string): string | null {
  return ours.exec(smtpId)?.[1] ?? null;
}
