import { render } from "@react-email/render";
import { fillTokens } from "@softmanager/domain";
import type { DocumentView, Fact } from "@softmanager/documents";
import { textsIn } from "@softmanager/texts";
import type { Said } from "../../documents/index.ts";
import { MailPage } from "./mail-page.tsx";
import { mailText } from "./mail-text.ts";
import { inSentence, mailTexts } from "./mail-texts.ts";
import type { MailWords } from "./mail-words.ts";

/** All that a mail shows, in words and figures; the page and its plain-text twin say the same. */
export interface MailContent {
  language: "ro" | "en";
  /** `#rrggbb`. */
  accentColor: string;
  seller: string;
  /** What mail programs show beside the subject. */
  preview: string;
  /** What the person wrote; `{link}` stands where the address of the document goes. */
  paragraphs: readonly string[];
  linkUrl: string | null;
  facts: readonly Fact[];
  payable: Fact;
  link: { url: string; label: string; hint: string } | null;
  attached: string | null;
  payment: DocumentView["payment"];
  footer: readonly string[];
}

export interface ComposedMail {
  subject: string;
  html: string;
  text: string;
}

interface Composing {
  said: Said;
  /** In the mail's language. */
  view: DocumentView;
  words: MailWords;
  /** Where `{link}` in the words leads, and the button; lines with it are left out where it is null. */
  linkUrl: string | null;
  hasButton: boolean;
  isPdfAttached: boolean;
}

/** The mail exactly as it is sent; the same for everybody it goes to, so that what is shown before is what arrives. */
export async function composeMail(composing: Composing): Promise<ComposedMail> {
  const content = contentOf(composing);
  return {
    subject: composing.words.subject,
    html: await render(<MailPage {...content} />),
    text: mailText(content),
  };
}

function contentOf({ said, view, words, linkUrl, hasButton, isPdfAttached }: Composing): MailContent {
  const { language, title, number, dates, payable, seller, payment, footer, template } = view;
  const text = textsIn(mailTexts, language);
  const document = textsIn(inSentence, language)[said.kind];
  return {
    language,
    accentColor: template.accentColor,
    seller: seller.name,
    preview: [title, number, "·", payable.value].join(" "),
    paragraphs: bodyOf(words, linkUrl).split(/\n{2,}/),
    linkUrl,
    facts: [{ label: text.number, value: number ?? "" }, ...dates],
    payable,
    link: linkUrl && hasButton ? { url: linkUrl, label: text.open({ document }), hint: text.linkHint } : null,
    attached: isPdfAttached ? text.attached : null,
    payment,
    footer: [...footer.lines.slice(0, 1), text.sentWith],
  };
}

function bodyOf({ body }: MailWords, linkUrl: string | null): string {
  return linkUrl ? body : fillTokens(body, { link: null });
}
