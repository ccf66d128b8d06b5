import { screen } from "@testing-library/react";
import { useMemo, useState } from "react";
import { expect, test } from "vitest";
import { onPage } from "../testing/render.tsx";
import { KeyHint } from "./key-hint.tsx";
import type { KeyMapping } from "./key-mapping.ts";
import { ShortcutsHelp } from "./shortcuts-help.tsx";
import { useAriaKeys, useKeyMapping, useShortcuts } from "./shortcuts-provider.tsx";

const done: string[] = [];

function Sheet({ isFixed = false, isOpen = true }: { isFixed?: boolean; isOpen?: boolean }) {
  const [own, setOwn] = useState<KeyMapping["own"]>({});
  const mapping = useMemo(
    () => (isFixed ? { own: {}, fixedBecause: "Cont comun" } : { own, onChange: setOwn }),
    [isFixed, own],
  );
  useKeyMapping(mapping);
  useShortcuts([
    { keys: "j", label: "Rândul următor", run: () => done.push("j"), inDialogs: true },
    { keys: "g i", label: "Facturi", run: () => done.push("g i") },
    { keys: "escape", label: "Înapoi", run: () => done.push("escape") },
  ]);
  const ariaKeysOf = useAriaKeys();
  return (
    <>
      <button type="button" aria-keyshortcuts={ariaKeysOf("j")}>
        Mai jos <KeyHint keys="j" isRead />
      </button>
      <ShortcutsHelp opened={isOpen} onClose={() => undefined} />
    </>
  );
}

const change = (name: RegExp) => screen.findByRole("button", { name });
const below = () => screen.getByText("Mai jos").getAttribute("aria-keyshortcuts");

test("a shortcut takes the keys pressed for it, everywhere at once, and gives them back", async () => {
  const user = onPage(<Sheet />);
  await user.click(await change(/^Schimbă tastele: Rândul următor, acum J$/));
  await user.keyboard("{Alt>}w{/Alt}");
  expect(await change(/Rândul următor, acum Alt W$/)).toBeDefined();
  expect(screen.getByText("Rândul următor: acum Alt W")).toBeDefined();
  expect(below()).toBe("Alt+W");
  await user.keyboard("j{Alt>}w{/Alt}");
  expect(done).toEqual(["j"]);
  await user.click(screen.getByRole("button", { name: "Revino la tastele inițiale: Rândul următor" }));
  expect(below()).toBe("J");
  expect(screen.queryByRole("button", { name: /^Revino/ })).toBeNull();
});

test("two keys one after the other are taken too, and all are given back together", async () => {
  const user = onPage(<Sheet />);
  await user.click(await change(/Rândul următor, acum J$/));
  await user.keyboard("qw");
  expect(below()).toBe("Q W");
  await user.click(screen.getByRole("button", { name: "Revino la toate tastele inițiale" }));
  expect(below()).toBe("J");
});

test("keys of another shortcut and of the browser are refused, and it is told why", async () => {
  const user = onPage(<Sheet />);
  const button = await change(/Rândul următor, acum J$/);
  await user.click(button);
  await user.keyboard("gi");
  expect(screen.getByText("G, I este folosit de „Facturi”.")).toBeDefined();
  await user.click(button);
  await user.keyboard("{Control>}t{/Control}");
  expect(screen.getByText(/^Ctrl T aparține browserului/)).toBeDefined();
  expect(below()).toBe("J");
  expect(screen.queryByRole("button", { name: /tastele: Înapoi/ })).toBeNull();
});

test("where nothing can be changed the sheet only tells the keys, and why", async () => {
  onPage(<Sheet isFixed />);
  expect(await screen.findByText("Cont comun")).toBeDefined();
  expect(screen.queryByRole("button", { name: /^Schimbă/ })).toBeNull();
});
