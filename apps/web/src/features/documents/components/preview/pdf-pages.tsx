import { startTransition, useEffect, useRef, useState } from "react";
import { useElementSize } from "@mantine/hooks";
import { drawPages, openPdf, type DrawnPage } from "./pdf-engine.ts";
import classes from "./preview.module.css";

interface PdfPagesProps {
  /** The bytes, or an address of ours. */
  source: Uint8Array | string;
  /** What the pages are, read aloud. */
  label: string;
  onFailed: () => void;
}

/**
 * A PDF as pages one under the other. A new one replaces the old only once it is wholly drawn, so nothing flickers, and
 * nothing here can take the focus.
 */
export default function PdfPages({ source, label, onFailed }: PdfPagesProps) {
  const { ref, width } = useElementSize();
  const [pages, setPages] = useState<readonly DrawnPage[]>();
  const failed = useRef(onFailed);
  useEffect(() => void (failed.current = onFailed));

  useEffect(() => {
    if (width === 0) return undefined;
    let isOvertaken = false;
    const opening = openPdf(source);
    opening
      .then(async (pdf) => {
        const drawn = await drawPages(pdf, width);
        if (!isOvertaken) startTransition(() => setPages(drawn));
      })
      .catch(() => {
        if (!isOvertaken) failed.current();
      });
    return () => {
      isOvertaken = true;
      void opening.then((pdf) => pdf.loadingTask.destroy()).catch(() => undefined);
    };
  }, [source, width]);

  return (
    <div ref={ref} role="img" aria-label={label} className={classes.pages} aria-busy={pages === undefined}>
      {pages === undefined ? (
        <div className={classes.blankPage} />
      ) : (
        pages.map(({ canvas, ratio }, index) => (
          <div
            key={index}
            className={classes.page}
            style={{ aspectRatio: 1 / ratio }}
            ref={(element) => void element?.replaceChildren(canvas)}
          />
        ))
      )}
    </div>
  );
}
