import { useQuery } from "@apollo/client/react";
import { Timeline, UiLink, useTexts, type TimelineEntry } from "@softmanager/ui";
import { usePathTo } from "../../../../app/address.ts";
import { useMay } from "../../../../app/company.ts";
import { LinksOfDocumentDocument, type DocumentPagePartsFragment } from "../../operations.generated.ts";
import classes from "./detail.module.css";
import { detailTexts } from "./detail-texts.ts";
import { useDocumentName } from "./document-name.ts";

/** What happened to the document, oldest first: begun, issued, seen, corrected. */
export function DocumentActivity({ document }: { document: DocumentPagePartsFragment }) {
  const text = useTexts(detailTexts);
  const entries = [...useOwnEntries(document), ...useViewEntries(document.id)];
  const inOrder = entries.toSorted((a, b) => (a.at ?? "").localeCompare(b.at ?? ""));
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{text.activity}</h2>
      <Timeline label={text.activity} entries={inOrder} />
    </section>
  );
}

function useOwnEntries(document: DocumentPagePartsFragment): TimelineEntry[] {
  const text = useTexts(detailTexts);
  const nameOf = useDocumentName();
  const pathTo = usePathTo();
  const { createdAt, issuedAt, cancelledAt, cancelReason, number, correctedBy } = document;
  return [
    { id: "begun", tone: "neutral", title: text.begun, at: createdAt },
    ...(issuedAt
      ? [{ id: "issued", tone: "accent" as const, title: text.issued({ number: number ?? "" }), at: issuedAt }]
      : []),
    ...correctedBy
      .filter(({ state, issueDate }) => state === "ISSUED" && issueDate !== null)
      .map((correction) => ({
        id: correction.id,
        tone: "warning" as const,
        title: (
          <UiLink href={pathTo(`documents/${correction.id}`)} className={classes.link}>
            {text.correctedWith({ document: nameOf(correction) })}
          </UiLink>
        ),
        at: `${correction.issueDate}T12:00:00.000Z`,
      })),
    ...(cancelledAt
      ? [{ id: "cancelled", tone: "danger" as const, title: text.cancelledAt, at: cancelledAt, detail: cancelReason }]
      : []),
  ];
}

/** When the customer opened the public page. */
function useViewEntries(id: string): TimelineEntry[] {
  const text = useTexts(detailTexts);
  const mayRead = useMay("public-link:manage");
  const { data } = useQuery(LinksOfDocumentDocument, { variables: { id }, skip: !mayRead });
  const views = data?.document.publicLinks?.flatMap((link) => link.views) ?? [];
  return views.map(({ kind, at, address }, index) => ({
    id: `view-${index}`,
    tone: "success",
    title: kind === "VIEW" ? text.viewed : text.downloaded,
    at,
    ...(address && { detail: address }),
  }));
}
