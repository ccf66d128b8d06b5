import { Button, Skeleton } from "@mantine/core";
import { Timeline, useTexts } from "@softmanager/ui";
import { usePages } from "../../../../app/api/use-pages.ts";
import { told } from "../../model/told.ts";
import {
  DocumentTimelineDocument,
  type DocumentPagePartsFragment,
  type DocumentTimelineQuery,
} from "../../operations.generated.ts";
import classes from "./detail.module.css";
import { detailTexts } from "./detail-texts.ts";
import { useTimelineEntries } from "./timeline-entries.tsx";
import { timelineTexts } from "./timeline-texts.ts";

const pick = ({ document }: DocumentTimelineQuery) => document.timeline;

/** The document's story, oldest first, and what is still to come. */
export function DocumentActivity({ document }: { document: DocumentPagePartsFragment }) {
  const text = useTexts(detailTexts);
  const words = useTexts(timelineTexts);
  const { rows, isLoading, error, reload, hasMore, onLoadMore } = usePages(
    DocumentTimelineDocument,
    { id: document.id },
    pick,
  );
  const entriesOf = useTimelineEntries(document);
  return (
    <section className={classes.section} aria-label={text.activity}>
      <h2 className={classes.heading}>{text.activity}</h2>
      {isLoading && <Skeleton h="8rem" />}
      {rows.length > 0 && <Timeline label={text.activity} entries={entriesOf(told(rows))} />}
      {Boolean(error) && rows.length === 0 && <p className={classes.quiet}>{words.loadFailed}</p>}
      {Boolean(error) && (
        <Button variant="default" size="compact-sm" className={classes.start} onClick={reload}>
          {words.again}
        </Button>
      )}
      {hasMore && (
        <Button variant="subtle" size="compact-sm" className={classes.start} onClick={onLoadMore}>
          {words.earlier}
        </Button>
      )}
    </section>
  );
}
