import { act, fireEvent, screen } from "@testing-library/react";
import { cleanNotifications } from "@mantine/notifications";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { onPage } from "../testing/render.tsx";
import { useNotify } from "./use-notify.tsx";

let isArchived = false;

function Archive() {
  const notify = useNotify();
  function handleClick() {
    isArchived = true;
    notify.undo({ message: "Clientul a fost arhivat.", onUndo: () => (isArchived = false) });
  }
  return (
    <button type="button" onClick={handleClick}>
      Arhivează
    </button>
  );
}

beforeEach(() => {
  isArchived = false;
  vi.useFakeTimers();
});
afterEach(() => {
  cleanNotifications();
  vi.useRealTimers();
});

const archive = () => fireEvent.click(screen.getByRole("button", { name: "Arhivează" }));
const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));

describe("archiving, which can be undone", () => {
  test("happens at once and is taken back by the button", async () => {
    onPage(<Archive />);
    archive();
    await pass(1);
    expect(isArchived).toBe(true);
    fireEvent.click(screen.getByRole("button", { name: "Anulează" }));
    expect(isArchived).toBe(false);
  });

  test("is taken back by the key u", async () => {
    onPage(<Archive />);
    archive();
    await pass(1);
    fireEvent.keyDown(document.body, { key: "u", code: "KeyU" });
    expect(isArchived).toBe(false);
  });

  test("stays undoable for eight seconds, and no longer", async () => {
    onPage(<Archive />);
    archive();
    await pass(7.5);
    expect(screen.queryByRole("button", { name: "Anulează" })).not.toBeNull();
    await pass(2);
    expect(screen.queryByRole("button", { name: "Anulează" })).toBeNull();
    expect(isArchived).toBe(true);
  });
});
