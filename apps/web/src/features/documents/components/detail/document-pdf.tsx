import { InlineBanner, useTexts } from "@softmanager/ui";
import { lazy, Suspense, useState } from "react";
import { PreviewBoundary } from "../preview/preview-boundary.tsx";
import classes from "./detail.module.css";
import { detailTexts } from "./detail-texts.ts";

const PdfPages = lazy(() => import("../preview/pdf-pages.tsx"));

/** The archived document itself. */
export function DocumentPdf({ url, name }: { url: string; name: string }) {
  const text = useTexts(detailTexts);
  const [hasFailed, setFailed] = useState(false);
  return (
    <div className={classes.pdf}>
      {hasFailed ? (
        <InlineBanner tone="warning" title={text.pdfFailed} />
      ) : (
        <PreviewBoundary>
          <Suspense fallback={<div className={classes.blank} />}>
            <PdfPages source={url} label={text.pdfOf({ document: name })} onFailed={() => setFailed(true)} />
          </Suspense>
        </PreviewBoundary>
      )}
    </div>
  );
}
