import { waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { dropAllCopies, hasCopies } from "../../../app/local-copies.ts";
import { aContent, aDraft, aLine, answered } from "../testing/a-draft.ts";
import { cell, openEditor } from "../testing/open-editor.tsx";
import { beginSession } from "./begin-session.ts";
import { unsentOf } from "./unsent.ts";

afterEach(dropAllCopies);

test("what was typed while offline comes back when the tab is opened again, right or not yet", async () => {
  let isOffline = true;
  const UpdateDraft = () =>
    isOffline
      ? Promise.reject(new TypeError("Failed to fetch"))
      : Promise.resolve({ updateDraft: answered(aDraft({}, { version: 9 })) });
  const { user, session, client } = await openEditor({}, { UpdateDraft });
  await user.clear(cell("Cantitate"));
  await user.type(cell("Cantitate"), "2,5 k");
  await waitFor(() => expect(hasCopies()).toBe(true));
  await waitFor(async () => {
    const unsent = await unsentOf(client, session.documentId);
    expect(unsent?.content.lines.map(({ quantity }) => quantity)).toEqual(["2,5 k"]);
  });
  const again = beginSession(aDraft(), { client, failureText: String });
  const unsent = await unsentOf(client, session.documentId);
  if (unsent) again.resume(unsent);
  expect(again.store.get().lines.map(({ quantity }) => quantity)).toEqual(["2,5 k"]);
  expect(again.autosave.isClean).toBe(false);
  // Back on line: an editor that kept trying would leave its copy beside the next test's.
  isOffline = false;
  await again.autosave.flush();
  await session.autosave.flush();
});

test("nothing is left behind once the server has it", async () => {
  const { user, session, saves } = await openEditor();
  await user.type(cell("Cantitate"), "0");
  await waitFor(() => expect(saves()).toHaveLength(1));
  await waitFor(() => expect(session.autosave.isClean).toBe(true));
  // A copy being sealed while the answer came is dropped as soon as it is written.
  await waitFor(() => expect(hasCopies()).toBe(false));
});

test("a draft that changed meanwhile is a conflict, not a victim", async () => {
  const expected: unknown[] = [];
  const { client } = await openEditor(
    {},
    {
      UpdateDraft: (input) => {
        expected.push(input.expectedVersion);
        return { updateDraft: answered(aDraft()) };
      },
    },
  );
  const theirs = beginSession(aDraft({}, { version: 5 }), { client, failureText: String });
  theirs.resume({
    version: 3,
    seriesId: theirs.series.get().id,
    dueDateRule: null,
    content: aContent({ lines: [aLine({ quantity: "7" })] }),
  });
  await theirs.autosave.flush();
  expect(expected).toEqual([3]);
});
