import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { dropAllCopies, hasCopies } from "../../../../app/local-copies.ts";
import { answered, aDraft } from "../../testing/a-draft.ts";
import { cell, openNewEditor } from "../../testing/open-editor.tsx";
import { attemptLeftBehind, unsentOf } from "../../model/unsent.ts";
import { copyIdOf } from "../../model/session.ts";

afterEach(dropAllCopies);

const nothing = { buyer: null, lines: [] };

/** A promise, and the way to keep it. */
function later<Value>() {
  return Promise.withResolvers<Value>();
}

describe("a new document", () => {
  test("is made by its first change, and by nothing before", async () => {
    const { user, asked, session } = await openNewEditor(nothing);
    await user.click(cell("Cantitate"));
    await user.tab();
    await session.autosave.flush();
    expect(asked.map(({ operation }) => operation)).not.toContain("CreateDraft");
    expect(session.isBegun).toBe(false);

    await user.type(cell("Produs sau serviciu"), "Audit");
    await waitFor(() => expect(session.isBegun).toBe(true));
    const creations = asked.filter(({ operation }) => operation === "CreateDraft").map(({ input }) => input);
    expect(creations).toMatchObject([
      { kind: "INVOICE", idempotencyKey: "this attempt", content: { lines: [{ name: "Audit" }] } },
    ]);
  });

  test("keeps the focus, and saves as a change what was typed while it was made", async () => {
    const answer = later<object>();
    const { user, asked, saves, session } = await openNewEditor(nothing, { CreateDraft: () => answer.promise });
    await user.type(cell("Produs sau serviciu"), "Au");
    await waitFor(() => expect(asked.some(({ operation }) => operation === "CreateDraft")).toBe(true));
    await user.keyboard("dit");
    answer.resolve({ createDraft: answered(aDraft(nothing)) });
    await waitFor(() => expect(saves()).toHaveLength(1));
    expect(saves()).toMatchObject([{ expectedVersion: 1, content: { lines: [{ name: "Audit" }] } }]);
    expect(document.activeElement).toBe(cell("Produs sau serviciu"));
    expect(session.autosave.isClean).toBe(true);
  });

  test("is asked for in the same words under the same name until somebody answers: one draft, and nothing lost", async () => {
    let isCut = true;
    const { user, asked, saves, session } = await openNewEditor(nothing, {
      CreateDraft: () =>
        isCut ? Promise.reject(new TypeError("Failed to fetch")) : { createDraft: answered(aDraft(nothing)) },
    });
    await user.type(cell("Produs sau serviciu"), "Unu");
    await screen.findByText("Offline");
    await user.type(cell("Produs sau serviciu"), " și doi");
    isCut = false;
    await session.autosave.flush();
    const creations = asked.filter(({ operation }) => operation === "CreateDraft").map(({ input }) => input);
    expect(creations.length).toBeGreaterThan(1);
    expect(new Set(creations.map((input) => JSON.stringify(input))).size).toBe(1);
    expect(saves()).toMatchObject([{ content: { lines: [{ name: "Unu și doi" }] } }]);
    expect(session.autosave.isClean).toBe(true);
  });

  test("begins another one when its name was spent on other words by a tab that is gone", async () => {
    let tries = 0;
    const taken = { __typename: "IdempotencyConflict", message: "…" };
    const { user, asked, session } = await openNewEditor(nothing, {
      CreateDraft: () => ({ createDraft: (tries += 1) === 1 ? taken : answered(aDraft(nothing)) }),
    });
    await user.type(cell("Produs sau serviciu"), "Unu");
    await waitFor(() => expect(session.isBegun).toBe(true));
    const keys = asked.filter(({ operation }) => operation === "CreateDraft").map(({ input }) => input.idempotencyKey);
    expect(new Set(keys).size).toBe(2);
  });

  test("typed without a connection is found again by the next attempt, and gone once the server has it", async () => {
    let isCut = true;
    const { user, session, client } = await openNewEditor(nothing, {
      CreateDraft: () =>
        isCut ? Promise.reject(new TypeError("Failed to fetch")) : { createDraft: answered(aDraft(nothing)) },
    });
    await user.type(cell("Produs sau serviciu"), "Pe drum");
    await waitFor(() => expect(attemptLeftBehind("INVOICE")).toBe("this attempt"));
    expect(attemptLeftBehind("PROFORMA")).toBeUndefined();
    await waitFor(async () => {
      const unsent = await unsentOf(client, copyIdOf("INVOICE", "this attempt"));
      expect(unsent?.content.lines).toMatchObject([{ name: "Pe drum" }]);
    });
    isCut = false;
    await session.autosave.flush();
    await waitFor(() => expect(hasCopies()).toBe(false));
  });

  test("that is left untouched leaves nothing, and has nothing to copy or to say it is saved", async () => {
    const { user, asked, history } = await openNewEditor(nothing);
    expect(screen.queryByText("Salvat")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Alte acțiuni" }));
    expect((await screen.findByText("Duplică documentul")).closest("button")?.disabled).toBe(true);
    await user.click(screen.getByText("Șterge ciorna"));
    await waitFor(() => expect(history.location.pathname).toMatch(/documents$/));
    expect(asked.filter(({ operation }) => operation.endsWith("Draft"))).toEqual([]);
  });
});
