import { DateText, formatMoney, KeyValues, UiLink, useLanguage, useTexts } from "@softmanager/ui";
import { usePathTo } from "../../../../app/address.ts";
import type { DocumentPagePartsFragment, LinkedPartsFragment } from "../../operations.generated.ts";
import classes from "./detail.module.css";
import { detailTexts } from "./detail-texts.ts";
import { useDocumentName } from "./document-name.ts";

/** Who, when, what it is linked with, and the fingerprint by which the customer knows the same file. */
export function DocumentFacts({ document }: { document: DocumentPagePartsFragment }) {
  const text = useTexts(detailTexts);
  const pathTo = usePathTo();
  const { buyer, buyerName, customer, issueDate, dueDate, corrects, correctedBy, pdf } = document;
  const { content, advancesTaken, takenBackBy, currency } = document;
  const settled = (links: typeof takenBackBy) =>
    links.length > 0 ? <Settled links={links} currency={currency} /> : null;
  return (
    <KeyValues
      entries={[
        {
          label: text.customer,
          value: customer ? (
            <UiLink href={pathTo(`customers/${customer.id}`)} className={classes.link}>
              {buyerName}
            </UiLink>
          ) : (
            buyerName
          ),
        },
        { label: text.kind, value: content.isAdvance ? text.advance : null },
        { label: text.fiscalCode, value: buyer?.vatCode ?? buyer?.fiscalCode },
        { label: text.issueDate, value: issueDate && <DateText value={issueDate} /> },
        { label: text.dueDate, value: dueDate && <DateText value={dueDate} /> },
        { label: text.corrects, value: corrects && <Linked documents={[corrects]} /> },
        { label: text.correctedBy, value: correctedBy.length > 0 ? <Linked documents={correctedBy} /> : null },
        { label: text.advancesTaken, value: settled(advancesTaken) },
        { label: text.takenBackBy, value: settled(takenBackBy) },
        {
          label: text.authenticity,
          value: pdf.sha256 && <code title={pdf.sha256}>{pdf.sha256.slice(0, 16)}…</code>,
        },
      ]}
    />
  );
}

interface SettledProps {
  links: DocumentPagePartsFragment["advancesTaken"];
  currency: string;
}

/** Documents on the other side of an advance, each with how much of it, without VAT. */
function Settled({ links, currency }: SettledProps) {
  const text = useTexts(detailTexts);
  const { language } = useLanguage();
  return links.map(({ document, net }) => (
    <span key={document.id} className={classes.settled}>
      <Linked documents={[document]} /> {text.withoutVat({ amount: formatMoney(net, currency, language) })}
    </span>
  ));
}

function Linked({ documents }: { documents: readonly LinkedPartsFragment[] }) {
  const pathTo = usePathTo();
  const nameOf = useDocumentName();
  return documents.map((document, index) => (
    <span key={document.id}>
      {index > 0 && ", "}
      <UiLink href={pathTo(`documents/${document.id}`)} className={classes.link}>
        {nameOf(document)}
      </UiLink>
    </span>
  ));
}
