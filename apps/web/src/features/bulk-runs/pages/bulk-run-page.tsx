import { useQuery } from "@apollo/client/react";
import { Button, Progress } from "@mantine/core";
import { DataTable, EmptyState, IconCircleCheck, Page, PageHeader, QuickTabs, useTexts } from "@softmanager/ui";
import { useEffect } from "react";
import { z } from "zod";
import { useGo, useHere, useParam, usePathTo, useSearchParams } from "../../../app/address.ts";
import { LoadFailure } from "../../../app/api/load-failure.tsx";
import { usePages } from "../../../app/api/use-pages.ts";
import {
  BulkRunByIdDocument,
  BulkRunRowsDocument,
  type BulkRunPartsFragment,
  type BulkRunRowsQuery,
} from "../../../app/bulk/operations.generated.ts";
import { nameOfRun, restOfRun, resultOfRun } from "../../../app/bulk/run-name.ts";
import { runTexts } from "../../../app/bulk/run-texts.ts";
import { useRunActs } from "../../../app/bulk/use-run-acts.ts";
import { pathOfRecord, useRowColumns } from "../components/row-columns.tsx";
import { useLateNews } from "../components/use-late-news.ts";

const outcomes = ["REFUSED", "DONE", "SKIPPED", "CANCELLED", "WAITING"] as const;
const address = z.object({
  outcome: z
    .enum(["ALL", ...outcomes])
    .optional()
    .catch(undefined),
});
const pick = (data: BulkRunRowsQuery) => data.bulkRun.rows;
const everySecond = 1000;

/** The report of one run: row by row, the refused ones first, each with its reason and the way to the record. */
export function BulkRunPage() {
  const text = useTexts(runTexts);
  const id = useParam("bulkRunId");
  const { data, error, refetch, startPolling, stopPolling } = useQuery(BulkRunByIdDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  const run = data?.bulkRun;
  const isRunning = run?.state === "RUNNING";
  useEffect(() => {
    if (isRunning) startPolling(everySecond);
    else stopPolling();
  }, [isRunning, startPolling, stopPolling]);

  return (
    <Page title={text.reportTitle} width="full">
      {error && !run && <LoadFailure error={error} title={text.loadFailed} onRetry={() => refetch()} />}
      {run && <Report run={run} />}
    </Page>
  );
}

function Report({ run }: { run: BulkRunPartsFragment }) {
  const text = useTexts(runTexts);
  const [{ outcome = run.refused > 0 ? "REFUSED" : "ALL" }, change] = useSearchParams(address);
  const isRunning = run.state === "RUNNING";
  const rest = restOfRun(text, run).join(" · ");
  return (
    <>
      <PageHeader
        title={isRunning ? nameOfRun(text, run) : resultOfRun(text, run)}
        description={rest || undefined}
        action={<Acts run={run} />}
      />
      {isRunning && (
        <Progress
          value={((run.total - run.waiting) / Math.max(1, run.total)) * 100}
          size="sm"
          aria-label={nameOfRun(text, run)}
        />
      )}
      <QuickTabs
        label={text.outcome}
        tabs={[
          { id: "ALL", label: text.ALL, count: run.total },
          ...outcomes.flatMap((each) => {
            const count = run[countNames[each]];
            return count > 0 || each === outcome
              ? [{ id: each, label: text[each], count, isUrgent: each === "REFUSED" }]
              : [];
          }),
        ]}
        value={outcome}
        onChange={(next) => change({ outcome: next })}
      />
      <Rows run={run} outcome={outcome === "ALL" ? null : outcome} />
    </>
  );
}

const countNames = {
  REFUSED: "refused",
  DONE: "done",
  SKIPPED: "skipped",
  CANCELLED: "cancelled",
  WAITING: "waiting",
} as const;

function Acts({ run }: { run: BulkRunPartsFragment }) {
  const text = useTexts(runTexts);
  const acts = useRunActs();
  const go = useGo();
  const undo = async () => {
    const undoing = await acts.undo(run.id);
    if (undoing) go(`bulk-runs/${undoing}`);
  };
  if (run.state === "RUNNING") {
    return (
      <Button variant="default" onClick={() => void acts.cancel(run.id)}>
        {text.stop}
      </Button>
    );
  }
  return (
    <>
      {run.canUndo && (
        <Button variant="default" disabled={acts.isBusy} onClick={() => void undo()}>
          {text.undo}
        </Button>
      )}
      {run.refused > 0 && (
        <Button loading={acts.isBusy} onClick={() => void acts.retry(run.id)}>
          {text.retry({ count: run.refused })}
        </Button>
      )}
    </>
  );
}

function Rows({ run, outcome }: { run: BulkRunPartsFragment; outcome: (typeof outcomes)[number] | null }) {
  const text = useTexts(runTexts);
  const pathTo = usePathTo();
  const go = useGo();
  const here = useHere();
  const { error, first, reload, ...list } = usePages(BulkRunRowsDocument, { id: run.id, outcome }, pick);
  const columns = useRowColumns();
  useLateNews(run, reload);
  return (
    <DataTable
      {...list}
      label={text.reportTitle}
      columns={columns}
      rowId={({ id }) => id}
      rowLabel={({ label }) => label || text.nameless}
      rowHref={(row) => pathTo(pathOfRecord(run, row))}
      onOpen={(row) => go(pathOfRecord(run, row))}
      totalCount={first?.bulkRun.rows.totalCount ?? undefined}
      empty={
        <EmptyState icon={IconCircleCheck} title={text.nothingHere}>
          {text.nothingHereText}
        </EmptyState>
      }
      error={error ? <LoadFailure error={error} title={text.loadFailed} onRetry={reload} /> : undefined}
      memoryKey={here}
    />
  );
}
