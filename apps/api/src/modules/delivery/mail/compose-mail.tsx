import { render } from "@react-email/render";
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
  paragraphs: readonly string[];
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
  linkUrl: string | null;
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

function contentOf({ said, view, words, linkUrl, isPdfAttached }: Composing): MailContent {
  const { language, title, number, dates, payable, seller, payment, footer, template } = view;
  const text = textsIn(mailTexts, language);
  const document = textsIn(inSentence, language)[said.kind];
  return {
    language,
    accentColor: template.accentColor,
    seller: seller.name,
    preview: [title, number, "·", payable.value].join(" "),
    paragraphs: words.body.split(/\n{2,}/),
    facts: [{ label: text.number, value: number ?? "" }, ...dates],
    payable,
    link: linkUrl ? { url: linkUrl, label: text.open({ document }), hint: text.linkHint } : null,
    attached: isPdfAttached ? text.attached : null,
    payment,
    footer: [...footer.lines.slice(0, 1), text.sentWith],
  };
}
