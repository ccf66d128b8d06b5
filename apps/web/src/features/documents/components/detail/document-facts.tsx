import { DateText, KeyValues, UiLink, useTexts } from "@softmanager/ui";
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
        { label: text.fiscalCode, value: buyer?.vatCode ?? buyer?.fiscalCode },
        { label: text.issueDate, value: issueDate && <DateText value={issueDate} /> },
        { label: text.dueDate, value: dueDate && <DateText value={dueDate} /> },
        { label: text.corrects, value: corrects && <Linked documents={[corrects]} /> },
        { label: text.correctedBy, value: correctedBy.length > 0 ? <Linked documents={correctedBy} /> : null },
        {
          label: text.authenticity,
          value: pdf.sha256 && <code title={pdf.sha256}>{pdf.sha256.slice(0, 16)}…</code>,
        },
      ]}
    />
  );
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
