import { Modal } from "@mantine/core";
import { screen } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, describe, expect, test } from "vitest";
import { onPage } from "../testing/render.tsx";
import { ShortcutsHelp } from "./shortcuts-help.tsx";
import { useShortcuts } from "./shortcuts-provider.tsx";

let done: string[] = [];

function Keys({ isOff = false, hasDialog = false }: { isOff?: boolean; hasDialog?: boolean }) {
  useShortcuts([
    { keys: "x", label: "Selectează", run: () => done.push("x"), isOff },
    { keys: "g i", label: "Facturi", run: () => done.push("g i") },
    { keys: "n i", label: "Factură nouă", run: () => done.push("n i") },
    { keys: "mod+enter", label: "Emite", run: () => done.push("mod+enter") },
    { keys: "alt+a", label: "Linie nouă", run: () => done.push("alt+a") },
    { keys: "?", label: "Scurtături", run: () => done.push("?") },
    { keys: "enter", label: "Deschide", run: () => done.push("enter") },
  ]);
  return (
    <>
      <input aria-label="Client" />
      <button type="button">Salvează</button>
      {hasDialog && <div role="dialog" aria-modal="true" aria-label="Confirmare" />}
    </>
  );
}

beforeEach(() => {
  done = [];
});

describe("shortcuts", () => {
  test("run alone and in sequence", async () => {
    const user = onPage(<Keys />);
    await user.keyboard("xgini?");
    expect(done).toEqual(["x", "g i", "n i", "?"]);
  });

  test("a letter that breaks a sequence still does its own work", async () => {
    const user = onPage(<Keys />);
    await user.keyboard("gx");
    expect(done).toEqual(["x"]);
  });

  test("leave letters to the field somebody types in", async () => {
    const user = onPage(<Keys />);
    await user.type(screen.getByRole("textbox", { name: "Client" }), "gi x ?");
    expect(done).toEqual([]);
    expect(screen.getByRole("textbox")).toHaveProperty("value", "gi x ?");
  });

  test("with Ctrl or Alt work inside a field too", async () => {
    const user = onPage(<Keys />);
    await user.click(screen.getByRole("textbox", { name: "Client" }));
    await user.keyboard("{Control>}{Enter}{/Control}{Alt>}a{/Alt}");
    expect(done).toEqual(["mod+enter", "alt+a"]);
  });

  test("leave Enter to the button that has the focus", async () => {
    const user = onPage(<Keys />);
    screen.getByRole("button", { name: "Salvează" }).focus();
    await user.keyboard("{Enter}");
    expect(done).toEqual([]);
  });

  test("rest under an open dialog", async () => {
    const user = onPage(<Keys hasDialog />);
    await user.keyboard("x");
    expect(done).toEqual([]);
  });

  test("that are off neither run nor appear in the list", async () => {
    const user = onPage(
      <>
        <Keys isOff />
        <ShortcutsHelp opened onClose={() => undefined} />
      </>,
    );
    await user.keyboard("x");
    expect(done).toEqual([]);
    expect(screen.queryByText("Selectează")).toBeNull();
    expect(screen.getByText("Factură nouă")).toBeTruthy();
  });

  test("leave the Escape that closes a dialog to the dialog, even when it is gone at once", async () => {
    function Closing() {
      const [isOpen, setOpen] = useState(true);
      useShortcuts([{ keys: "escape", label: "Înapoi", run: () => done.push("escape") }]);
      return isOpen && <Modal opened onClose={() => setOpen(false)} title="Confirmare" />;
    }
    const user = onPage(<Closing />);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(done).toEqual([]);
    await user.keyboard("{Escape}");
    expect(done).toEqual(["escape"]);
  });
});
