import { fillTokens } from "@softmanager/domain";
import type { Fact } from "@softmanager/documents";
import type { MailContent } from "./compose-mail.tsx";

/** The mail for those who read plain text. */
export function mailText(mail: MailContent): string {
  const { paragraphs, linkUrl, facts, payable, link, attached, payment, footer } = mail;
  const parts = [
    ...paragraphs.map((paragraph) => fillTokens(paragraph, { link: linkUrl })),
    [...facts, payable].map(said).join("\n"),
    link ? `${link.label}:\n${link.url}` : "",
    attached ?? "",
    payment ? paymentText(payment) : "",
    `-- \n${footer.join("\n")}`,
  ];
  return parts.filter(Boolean).join("\n\n");
}

function paymentText({ heading, accounts, facts, purpose }: NonNullable<MailContent["payment"]>): string {
  const lines = accounts.map(({ iban, about }) => [iban, about].filter(Boolean).join(", "));
  return [`${heading}:`, ...lines, ...facts.map(said), purpose ?? ""].filter(Boolean).join("\n");
}

function said({ label, value }: Fact): string {
  return `${label}: ${value}`;
}
