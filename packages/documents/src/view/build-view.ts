import type { DocumentKind, DocumentSnapshot, Language } from "@softmanager/domain";
import { textsIn } from "@softmanager/texts";
import { advanceTitle, cancelledMarks, notices, parts, titles, totalLabels } from "../texts/document-kinds.ts";
import { columnsOf } from "./columns.ts";
import { datesOf } from "./dates.ts";
import type { DocumentView } from "./document-view.ts";
import { figuresOf } from "./figures.ts";
import { footerOf } from "./footer.ts";
import { linesOf } from "./lines.ts";
import { partiesOf } from "./parties.ts";
import { paymentOf } from "./payment.ts";
import { placesOf } from "./places.ts";
import { precedingOf, referencesOf } from "./references.ts";
import { taxesOf, taxNotesOf } from "./taxes.ts";
import { inLeiOf, totalsOf } from "./totals.ts";

export interface ViewOptions {
  /** A language other than the document's own gives a copy, marked so. */
  language: Language;
  /** The number as printed; null before issue. */
  numberText: string | null;
  isDraft: boolean;
  /** A cancelled document keeps its number; what is shown of it says on every page that it counts for nothing. */
  isCancelled?: boolean;
  /** Whether a transmission to RO e-Factura is on record: only then is the original the XML file there. */
  isTransmitted?: boolean;
  /** The number a draft would get if it were issued now. */
  nextNumberHint?: string | null;
}

/** Puts a document into words. Every figure arrives computed; here it is only written as people read it. */
export function documentView(snapshot: DocumentSnapshot, options: ViewOptions): DocumentView {
  const { language, numberText, nextNumberHint = null, isTransmitted = false } = options;
  const { kind, content, seller, template } = snapshot;
  const text = textsIn(parts, language);
  const title = content.isAdvance ? textsIn(advanceTitle, language).advance : textsIn(titles, language)[kind];
  const figures = figuresOf(snapshot, language);
  const number = numberText ?? nextNumberHint;
  return {
    template: { name: template.name, version: template.version, accentColor: template.accentColor },
    language,
    file: { title: [title, numberText].filter(Boolean).join(" "), author: seller.name, date: content.issueDate },
    title,
    notice: noticeOf(kind, options),
    number,
    numberNote: numberText === null && number !== null ? text.numberIsAHint : null,
    watermark: watermarkOf(kind, options),
    copyNote: language === content.language ? null : text.copyInAnotherLanguage,
    preceding: precedingOf(snapshot, figures),
    dates: datesOf(snapshot, figures),
    payable: { label: textsIn(totalLabels, language)[kind], value: figures.money(snapshot.totals.payable) },
    ...partiesOf(snapshot, language),
    places: placesOf(snapshot, language),
    references: referencesOf(content.references, language),
    columns: columnsOf(snapshot, language),
    lines: linesOf(snapshot, figures),
    taxes: taxesOf(snapshot, figures),
    taxNotes: taxNotesOf(snapshot, figures),
    totals: totalsOf(snapshot, figures),
    inLei: inLeiOf(snapshot, figures),
    payment: options.isCancelled ? null : paymentOf(snapshot, numberText, figures),
    mentions: { heading: text.mentions, texts: content.mentions },
    footer: footerOf(snapshot, figures, { isTransmitted }),
  };
}

function noticeOf(kind: DocumentKind, { language, isCancelled = false }: ViewOptions): string | null {
  const text = textsIn(notices, language);
  if (isCancelled) return text.CANCELLED;
  return kind === "PROFORMA" ? text.PROFORMA : null;
}

function watermarkOf(kind: DocumentKind, { language, isDraft, isCancelled = false }: ViewOptions): string | null {
  if (isCancelled) return textsIn(cancelledMarks, language)[kind];
  return isDraft ? textsIn(parts, language).draft : null;
}
