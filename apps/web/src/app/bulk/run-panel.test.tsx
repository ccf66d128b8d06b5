import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openPage } from "../testing/open-page.tsx";
import { RunPanel } from "./run-panel.tsx";

const nothing = { waiting: 0, done: 0, refused: 0, skipped: 0, cancelled: 0, canUndo: false, undoesRunId: null };

const aRun = (changes: object) => ({
  __typename: "BulkRun",
  id: "run-1",
  subject: "CUSTOMER",
  act: "ARCHIVE",
  state: "FINISHED",
  total: 10_000,
  createdAt: "2026-11-24T09:00:00Z",
  ...nothing,
  ...changes,
});

function openPanel(run: object) {
  const steered = () => ({ retryBulkRun: aRun({ state: "RUNNING", waiting: 3, done: 9997 }) });
  return openPage(<RunPanel />, {
    answers: {
      OpenBulkRuns: () => ({ openBulkRuns: [run] }),
      RetryBulkRun: steered,
      CancelBulkRun: () => ({ cancelBulkRun: aRun({ state: "CANCELLED", done: 4000, cancelled: 6000 }) }),
      CloseBulkRun: () => ({ closeBulkRun: aRun({}) }),
    },
  });
}

describe("what goes on in the background", () => {
  test("says how far it is and can be stopped", async () => {
    const { user, inputsOf } = openPanel(aRun({ state: "RUNNING", done: 4000, waiting: 6000 }));
    expect(await screen.findByText("4.000 din 10.000", {}, { timeout: 3000 })).toBeTruthy();
    expect(screen.getByText("Se arhivează clienți")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Oprește" }));
    expect(inputsOf("CancelBulkRun")).toEqual([{ bulkRunId: "run-1" }]);
  });

  test("tells what was refused, leads to the report and tries again", async () => {
    const { user, inputsOf } = openPanel(aRun({ done: 9997, refused: 3 }));
    expect(await screen.findByText("9.997 de clienți arhivați")).toBeTruthy();
    expect(screen.getByText("3 refuzate")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Vezi raportul" }).getAttribute("href")).toBe("/c/atelier/bulk-runs/run-1");
    await user.click(screen.getByRole("button", { name: "Reîncearcă cele 3 refuzate" }));
    expect(inputsOf("RetryBulkRun")).toEqual([{ bulkRunId: "run-1" }]);
  });

  test("stays until somebody closes it", async () => {
    const { user, inputsOf } = openPanel(aRun({ done: 9997, refused: 3 }));
    await user.click(await screen.findByRole("button", { name: "Închide: 9.997 de clienți arhivați" }));
    expect(inputsOf("CloseBulkRun")).toEqual([{ bulkRunId: "run-1" }]);
  });
});
