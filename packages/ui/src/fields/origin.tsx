import { lazy, Suspense } from "react";
import { OriginMark } from "./origin-mark.tsx";

// What floats beside a label is worth a request of its own: most fields have none.
const OriginHint = lazy(() => import("./origin-hint.tsx"));

/** Says of a value why it is there. */
export function Origin({ origin }: { origin: string }) {
  return (
    <Suspense fallback={<OriginMark origin={origin} />}>
      <OriginHint origin={origin} />
    </Suspense>
  );
}
