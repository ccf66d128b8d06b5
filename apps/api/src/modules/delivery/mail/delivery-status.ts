import { simpleParser } from "mailparser";

/** What a server says became of a mail to one recipient (RFC 3464, per-recipient fields). */
export interface RecipientReport {
  /** As it was written in the mail; forwarding may have changed it since. */
  address: string;
  /** `failed`, `delayed`, `delivered`, `relayed` or `expanded`. */
  action: string;
  /** The server's own words, or else its status code. */
  words: string;
}

export interface DeliveryStatus {
  /** Ids of the returned mail and of those it refers to, without angle brackets. */
  messageIds: readonly string[];
  recipients: readonly RecipientReport[];
}

/** Reads a delivery status notification from a raw mail; null when the mail is none. */
export async function readDeliveryStatus(raw: string): Promise<DeliveryStatus | null> {
  const options = { keepDeliveryStatus: true, skipTextToHtml: true, skipHtmlToText: true };
  const mail = await simpleParser(raw, options);
  const partOf = (...types: string[]) => mail.attachments.find(({ contentType }) => types.includes(contentType));
  const status = partOf("message/delivery-status", "message/global-delivery-status");
  if (!status) return null;
  const [, ...groups] = fieldGroupsOf(status.content.toString("utf8"));
  const returned = partOf("message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers");
  const [headers] = fieldGroupsOf(returned?.content.toString("utf8") ?? "");
  const referred = [headers?.get("message-id"), mail.inReplyTo, mail.references].flat();
  return {
    messageIds: referred.flatMap((value) => idsIn(value ?? "")),
    recipients: groups.flatMap(reportOf),
  };
}

type Fields = ReadonlyMap<string, string>;

/** Groups of `Name: value` lines, folded ones joined; an empty line ends a group. */
function fieldGroupsOf(text: string): Fields[] {
  const unfolded = text.replaceAll("\r\n", "\n").replace(/\n[ \t]+/g, " ");
  return unfolded
    .split(/\n{2,}/)
    .map(fieldsOf)
    .filter(({ size }) => size > 0);
}

function fieldsOf(group: string): Fields {
  const pairs = group.split("\n").flatMap((line): [string, string][] => {
    const [, name = "", value = ""] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    return name ? [[name.toLowerCase(), value.trim()]] : [];
  });
  return new Map(pairs);
}

function reportOf(fields: Fields): RecipientReport[] {
  const address = withoutType(fields.get("original-recipient") ?? fields.get("final-recipient") ?? "");
  const action = fields.get("action")?.toLowerCase();
  if (!address || !action) return [];
  const words = withoutType(fields.get("diagnostic-code") ?? "") || (fields.get("status") ?? "");
  return [{ address: address.replace(/^<|>$/g, "").toLowerCase(), action, words }];
}

/** `rfc822; maria@client.example` and `smtp; 550 no such user` name their kind first. */
function withoutType(value: string): string {
  return value.replace(/^[\w-]+\s*;\s*/, "");
}

function idsIn(value: string): string[] {
  return [...value.matchAll(/<([^<>\s]+)>/g)].map(([, id = ""]) => id);
}
