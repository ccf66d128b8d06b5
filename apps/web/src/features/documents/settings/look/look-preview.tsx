import type { DocumentView } from "@softmanager/documents";
import { createRenderer } from "@softmanager/documents/browser";
import { useTexts } from "@softmanager/ui";
import { lazy, startTransition, Suspense, useEffect, useRef, useState } from "react";
import { LatestWins } from "../../model/latest-wins.ts";
import { fetchLogo } from "./logo-file.ts";
import { lookTexts } from "./look-texts.ts";
import classes from "./look.module.css";

const PdfPages = lazy(() => import("../../components/preview/pdf-pages.tsx"));

interface LookPreviewProps {
  view: DocumentView;
  /** Path of the logo, if there is one. */
  logo: string | undefined;
}

/** The head of an invoice, drawn by the code that prints it; follows the colour while it is chosen. */
export default function LookPreview({ view, logo }: LookPreviewProps) {
  const text = useTexts(lookTexts);
  const { pdf, hasFailed, fail } = useDrawn({ view, logo });
  return (
    <div className={classes.desk}>
      <div className={classes.sheet}>
        {hasFailed && <p className={classes.muted}>{text.previewFailed}</p>}
        {pdf && !hasFailed && (
          <Suspense>
            <PdfPages source={pdf} label={text.preview} onFailed={fail} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

function useDrawn(shown: LookPreviewProps) {
  const [pdf, setPdf] = useState<Uint8Array>();
  const [hasFailed, setFailed] = useState(false);
  const latest = useRef(shown);
  const preview = useRef<LatestWins<Uint8Array>>(null);

  useEffect(() => {
    const renderer = createRenderer();
    const drawing = new LatestWins<Uint8Array>({
      draw: async () => renderer.render(latest.current.view, await bytesOf(latest.current.logo)),
      onDrawn: (bytes) =>
        startTransition(() => {
          setPdf(bytes);
          setFailed(false);
        }),
      onFailed: () => setFailed(true),
    });
    preview.current = drawing;
    drawing.askNow();
    return () => {
      drawing.close();
      void renderer.close();
    };
  }, []);

  const key = JSON.stringify(shown);
  useEffect(() => {
    latest.current = JSON.parse(key) as LookPreviewProps;
    preview.current?.ask();
  }, [key]);
  return { pdf, hasFailed, fail: () => setFailed(true) };
}

async function bytesOf(path: string | undefined): Promise<Uint8Array | null> {
  return path ? new Uint8Array(await (await fetchLogo(path)).arrayBuffer()) : null;
}
