import { ActionIcon, Button, Progress } from "@mantine/core";
import { formatCount, IconX, UiLink, useLanguage, useTexts } from "@softmanager/ui";
import { useEffect, useState } from "react";
import { usePathTo } from "../address.ts";
import type { BulkRunPartsFragment } from "./operations.generated.ts";
import { nameOfRun, restOfRun, resultOfRun } from "./run-name.ts";
import classes from "./run-panel.module.css";
import { runTexts } from "./run-texts.ts";
import { useRunActs } from "./use-run-acts.ts";

/** Milliseconds. What is over before anybody could read of it is not shown at all. */
const patience = 900;
/** What went well goes by itself; what was refused stays until somebody closes it. */
const staysFor = 8000;

/** One run: how far it is, and once it is over, what came of it. */
export function RunCard({ run }: { run: BulkRunPartsFragment }) {
  const isRunning = run.state === "RUNNING";
  const isShown = useAfter(patience, isRunning) || !isRunning;
  const acts = useRunActs();
  const { close } = acts;
  const goesByItself = !isRunning && run.refused === 0;
  useEffect(() => {
    if (!goesByItself) return undefined;
    const timer = setTimeout(() => void close(run.id), staysFor);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the clock starts once, when the run is over
  }, [goesByItself, run.id]);

  if (!isShown) return null;
  return (
    <article className={classes.card} data-refused={run.refused > 0 || undefined}>
      {isRunning ? <Running run={run} onStop={() => void acts.cancel(run.id)} /> : <Ended run={run} acts={acts} />}
    </article>
  );
}

function Running({ run, onStop }: { run: BulkRunPartsFragment; onStop: () => void }) {
  const text = useTexts(runTexts);
  const { language } = useLanguage();
  const settled = run.total - run.waiting;
  const told = { settled: formatCount(settled, language), total: formatCount(run.total, language) };
  return (
    <>
      <div className={classes.head}>
        <strong>{nameOfRun(text, run)}</strong>
        <span className={classes.figures}>{text.progress(told)}</span>
      </div>
      <Progress
        value={run.total === 0 ? 100 : (settled / run.total) * 100}
        size="sm"
        aria-label={nameOfRun(text, run)}
      />
      <div className={classes.foot}>
        <span className={classes.hint}>{text.leave}</span>
        <Button variant="subtle" color="gray" size="compact-xs" onClick={onStop}>
          {text.stop}
        </Button>
      </div>
    </>
  );
}

function Ended({ run, acts }: { run: BulkRunPartsFragment; acts: ReturnType<typeof useRunActs> }) {
  const text = useTexts(runTexts);
  const pathTo = usePathTo();
  const result = resultOfRun(text, run);
  const rest = restOfRun(text, run);
  return (
    <>
      <div className={classes.head}>
        <strong role="status">{result}</strong>
        <ActionIcon size="sm" aria-label={text.close({ run: result })} onClick={() => void acts.close(run.id)}>
          <IconX size={14} stroke={1.75} />
        </ActionIcon>
      </div>
      {rest.length > 0 && (
        <p className={classes.rest} data-tone={run.refused > 0 ? "danger" : undefined}>
          {rest.join(" · ")}
        </p>
      )}
      <div className={classes.acts}>
        <UiLink href={pathTo(`bulk-runs/${run.id}`)} className={classes.link}>
          {text.report}
        </UiLink>
        {run.refused > 0 && (
          <Button size="compact-xs" variant="default" loading={acts.isBusy} onClick={() => void acts.retry(run.id)}>
            {text.retry({ count: run.refused })}
          </Button>
        )}
      </div>
    </>
  );
}

/** Whether so many milliseconds have passed since this began. */
function useAfter(milliseconds: number, isBegun: boolean): boolean {
  const [isPast, setPast] = useState(false);
  useEffect(() => {
    if (!isBegun) return undefined;
    const timer = setTimeout(() => setPast(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds, isBegun]);
  return isPast;
}
