import { useTexts } from "@softmanager/ui";
import { homeTexts } from "../home-texts.ts";
import type { MorningQuery } from "../operations.generated.ts";
import { DocumentSection } from "./document-section.tsx";
import { DraftLine, IssuedLine, OwedLine } from "./document-line.tsx";
import { Figures } from "./figures.tsx";
import classes from "./home.module.css";

/** What is overdue, what is due soon, what was begun and what went out last. */
export function Morning({ data }: { data: MorningQuery }) {
  const text = useTexts(homeTexts);
  const { outstanding, documentCounts, overdue, dueSoon, drafts, latest } = data;
  const count = (tab: string) => documentCounts.find((known) => known.tab === tab)?.count;
  return (
    <>
      <Figures outstanding={outstanding} />
      <div className={classes.sections}>
        <DocumentSection
          title={text.overdue}
          count={count("OVERDUE")}
          isUrgent
          path="documents?tab=OVERDUE"
          empty={text.noneOverdue}
        >
          {overdue.edges.map(({ node }) => (
            <OwedLine key={node.id} document={node} />
          ))}
        </DocumentSection>
        <DocumentSection
          title={text.dueSoon}
          count={outstanding.reduce((total, { dueSoonCount }) => total + dueSoonCount, 0)}
          path="documents?tab=OPEN"
          empty={text.noneDueSoon}
        >
          {dueSoon.edges.map(({ node }) => (
            <OwedLine key={node.id} document={node} />
          ))}
        </DocumentSection>
        <DocumentSection title={text.drafts} count={count("DRAFTS")} path="documents?tab=DRAFTS" empty={text.noDrafts}>
          {drafts.edges.map(({ node }) => (
            <DraftLine key={node.id} document={node} />
          ))}
        </DocumentSection>
        <DocumentSection title={text.latest} path="documents" empty={text.noneIssued}>
          {latest.edges.map(({ node }) => (
            <IssuedLine key={node.id} document={node} />
          ))}
        </DocumentSection>
      </div>
    </>
  );
}
