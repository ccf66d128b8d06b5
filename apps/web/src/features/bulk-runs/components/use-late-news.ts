import { useEffect } from "react";
import { msUntil } from "../../../app/clock.ts";
import type { BulkRunPartsFragment } from "../../../app/bulk/operations.generated.ts";

const everyMs = 2000;
const awaitedMs = 20_000;

/** Mails follow the issue of their documents: for a while after a run its rows are asked for again. */
export function useLateNews({ act, finishedAt }: BulkRunPartsFragment, reload: () => void): void {
  useEffect(() => {
    const isAwaited = () => act === "ISSUE" && finishedAt !== null && msUntil(finishedAt) > -awaitedMs;
    if (!isAwaited()) return undefined;
    const timer = setInterval(() => (isAwaited() ? reload() : clearInterval(timer)), everyMs);
    return () => clearInterval(timer);
  }, [act, finishedAt, reload]);
}
