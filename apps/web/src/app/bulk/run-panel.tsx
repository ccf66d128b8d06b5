import { useApolloClient, useQuery } from "@apollo/client/react";
import { useTexts } from "@softmanager/ui";
import { useEffect, useRef } from "react";
import { useHere } from "../address.ts";
import { OpenBulkRunsDocument, type BulkRunPartsFragment } from "./operations.generated.ts";
import { RunCard } from "./run-card.tsx";
import classes from "./run-panel.module.css";
import { runTexts } from "./run-texts.ts";

const everySecond = 1000;

/** What goes on in the background, and what came of it, in the corner of every page until it is closed. */
export function RunPanel() {
  const text = useTexts(runTexts);
  const { data, startPolling, stopPolling } = useQuery(OpenBulkRunsDocument, { fetchPolicy: "cache-and-network" });
  const here = useHere();
  const runs = data?.openBulkRuns ?? [];
  const isRunning = runs.some(({ state }) => state === "RUNNING");
  useEffect(() => {
    if (isRunning) startPolling(everySecond);
    else stopPolling();
  }, [isRunning, startPolling, stopPolling]);
  useShowWhatChanged(runs);

  // Its report says the same and more.
  const shown = runs.filter(({ id }) => !here.includes(`bulk-runs/${id}`));
  if (shown.length === 0) return null;
  return (
    <section className={classes.panel} aria-label={text.runs} data-screen-only>
      {shown.map((run) => (
        <RunCard key={run.id} run={run} />
      ))}
    </section>
  );
}

/** Once a run has come to its end, the lists on screen are asked for again. */
function useShowWhatChanged(runs: readonly BulkRunPartsFragment[]): void {
  const client = useApolloClient();
  const seen = useRef<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const ended = runs.some(
      ({ id, state }) => state !== "RUNNING" && (seen.current.get(id) ?? "RUNNING") === "RUNNING",
    );
    seen.current = new Map(runs.map(({ id, state }) => [id, state]));
    if (ended) void client.refetchQueries({ include: "active" });
  }, [runs, client]);
}
