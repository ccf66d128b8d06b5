import { useElementSize } from "@mantine/hooks";
import { useTexts } from "@softmanager/ui";
import { startTransition, useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPageDrawer, type DrawnPages, type PageDrawer } from "./page-drawer.ts";
import { previewTexts } from "./preview-texts.ts";
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
  const text = useTexts(previewTexts);
  const { ref, width } = useElementSize();
  const drawn = useDrawnPages(source, { width, onFailed });
  const left = drawn ? drawn.pageCount - drawn.pages.length : 0;
  return (
    <div ref={ref} role="img" aria-label={label} className={classes.pages} aria-busy={drawn === undefined}>
      {drawn?.pages.map((page, index) => <PageImage key={index} page={page} />) ?? (
        <div className={classes.blankPage} />
      )}
      {left > 0 && <p className={classes.failed}>{text.morePages({ count: left })}</p>}
    </div>
  );
}

function useDrawnPages(source: Uint8Array | string, { width, onFailed }: { width: number; onFailed: () => void }) {
  const drawer = useRef<PageDrawer>(null);
  const failed = useRef(onFailed);
  useEffect(() => void (failed.current = onFailed));
  const [drawn, setDrawn] = useState<DrawnPages>();

  useEffect(() => {
    const started = createPageDrawer();
    drawer.current = started;
    return () => started.close();
  }, []);

  useEffect(() => {
    if (width === 0) return undefined;
    let isOvertaken = false;
    const sharpness = Math.min(window.devicePixelRatio || 1, 2);
    drawer.current?.draw(source, Math.round(width * sharpness)).then(
      (pages) => !isOvertaken && startTransition(() => setDrawn(pages)),
      () => !isOvertaken && failed.current(),
    );
    return () => void (isOvertaken = true);
  }, [source, width]);
  return drawn;
}

function PageImage({ page }: { page: ImageBitmap }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    element.width = page.width;
    element.height = page.height;
    element.getContext("2d")?.drawImage(page, 0, 0);
  }, [page]);
  return <canvas ref={canvas} className={classes.page} style={{ aspectRatio: page.width / page.height }} />;
}
