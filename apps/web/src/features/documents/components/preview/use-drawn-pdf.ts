import { createRenderer, type Renderer } from "@softmanager/documents/browser";
import { startTransition, useEffect, useRef, useState } from "react";
import { LatestWins } from "../../model/latest-wins.ts";

interface DrawnPdf {
  /** The newest drawing; none before the first is done. */
  pdf: Uint8Array | undefined;
  hasFailed: boolean;
  /** What is drawn has changed: draws again, once the changes pause. */
  ask: () => void;
  /** The drawing could not be shown. */
  fail: () => void;
}

/** A document drawn in the background by the code that prints it, for as long as the caller is on the page. */
export function useDrawnPdf(draw: (renderer: Renderer) => Promise<Uint8Array>): DrawnPdf {
  const [pdf, setPdf] = useState<Uint8Array>();
  const [hasFailed, setFailed] = useState(false);
  const latest = useRef(draw);
  const drawing = useRef<LatestWins<Uint8Array>>(null);
  const [ask] = useState(() => () => drawing.current?.ask());
  useEffect(() => {
    latest.current = draw;
  });
  useEffect(() => {
    const renderer = createRenderer();
    const started = new LatestWins<Uint8Array>({
      draw: () => latest.current(renderer),
      onDrawn: (bytes) =>
        startTransition(() => {
          setPdf(bytes);
          setFailed(false);
        }),
      onFailed: () => setFailed(true),
    });
    drawing.current = started;
    started.askNow();
    return () => {
      started.close();
      void renderer.close();
    };
  }, []);
  return { pdf, hasFailed, ask, fail: () => setFailed(true) };
}
