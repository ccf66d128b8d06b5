import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Autosave, type SaveOutcome } from "./autosave.ts";

const content = (text: string) => ({ text });
type Content = ReturnType<typeof content>;

/** A draft that is typed into, and a server that answers what the test tells it to. */
function aDraft(answers: SaveOutcome<Content>[] = []) {
  let typed = content("");
  const requests: { content: Content; expectedVersion: number }[] = [];
  const autosave = new Autosave<Content>({
    version: 1,
    saved: typed,
    read: () => typed,
    send: async (sent, expectedVersion) => {
      requests.push({ content: sent, expectedVersion });
      return answers.shift() ?? { kind: "saved", version: expectedVersion + 1 };
    },
  });
  const type = (text: string) => {
    typed = content(text);
    autosave.changed();
  };
  return { autosave, requests, type };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a draft saves itself", () => {
  test("half a second after the last key, once for all of them", async () => {
    const { autosave, requests, type } = aDraft();
    type("f");
    await vi.advanceTimersByTimeAsync(300);
    type("fa");
    await vi.advanceTimersByTimeAsync(499);
    expect(requests).toHaveLength(0);
    expect(autosave.state().kind).toBe("saving");
    await vi.advanceTimersByTimeAsync(1);
    expect(requests).toEqual([{ content: content("fa"), expectedVersion: 1 }]);
    expect(autosave.state().kind).toBe("saved");
  });

  test("not at all when the text is again what it was", async () => {
    const { autosave, requests, type } = aDraft();
    type("f");
    type("");
    await vi.advanceTimersByTimeAsync(1000);
    expect(requests).toHaveLength(0);
    expect(autosave.isClean).toBe(true);
  });

  test("on top of the version that its last save made", async () => {
    const { requests, type } = aDraft();
    type("f");
    await vi.advanceTimersByTimeAsync(500);
    type("fa");
    await vi.advanceTimersByTimeAsync(500);
    expect(requests.map(({ expectedVersion }) => expectedVersion)).toEqual([1, 2]);
  });

  test("at once when asked to", async () => {
    const { autosave, requests, type } = aDraft();
    type("f");
    expect(await autosave.flush()).toBe(true);
    expect(requests).toHaveLength(1);
  });
});

describe("without a connection", () => {
  test("it says so, keeps the text and saves it when the server answers again", async () => {
    const { autosave, requests, type } = aDraft([{ kind: "unreachable" }, { kind: "unreachable" }]);
    type("f");
    await vi.advanceTimersByTimeAsync(500);
    expect(autosave.state().kind).toBe("offline");
    await vi.advanceTimersByTimeAsync(1000);
    expect(requests).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(2000);
    expect(autosave.state().kind).toBe("saved");
    expect(requests.at(-1)?.content).toEqual(content("f"));
  });
});

describe("when another tab saved first", () => {
  const theirs = { version: 7, content: content("theirs") };

  test("nothing more is sent until the person has chosen", async () => {
    const { autosave, requests, type } = aDraft([{ kind: "conflict", theirs }]);
    type("mine");
    await vi.advanceTimersByTimeAsync(500);
    expect(autosave.state()).toEqual({ kind: "conflict", theirs });
    type("mine and more");
    await vi.advanceTimersByTimeAsync(5000);
    expect(requests).toHaveLength(1);
    expect(await autosave.flush()).toBe(false);
  });

  test("keeping mine saves it over their version, knowingly", async () => {
    const { autosave, requests, type } = aDraft([{ kind: "conflict", theirs }]);
    type("mine");
    await vi.advanceTimersByTimeAsync(500);
    await autosave.keepMine();
    expect(requests.at(-1)).toEqual({ content: content("mine"), expectedVersion: 7 });
    expect(autosave.isClean).toBe(true);
  });

  test("taking theirs leaves nothing to save", async () => {
    const { autosave, requests, type } = aDraft([{ kind: "conflict", theirs }]);
    type("mine");
    await vi.advanceTimersByTimeAsync(500);
    autosave.accept(theirs);
    expect(autosave.isClean).toBe(true);
    expect(autosave.version).toBe(7);
    expect(requests).toHaveLength(1);
  });
});

test("what the server refuses is told and tried again only after the next change", async () => {
  const issues = [{ path: "content.dueDate", message: "Not a date." }];
  const { autosave, requests, type } = aDraft([{ kind: "refused", message: "Check the fields.", issues }]);
  type("f");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(requests).toHaveLength(1);
  expect(autosave.state()).toEqual({ kind: "failed", message: "Check the fields.", issues });
  type("fa");
  await vi.advanceTimersByTimeAsync(500);
  expect(autosave.state().kind).toBe("saved");
});
