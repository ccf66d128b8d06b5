import { expect, test } from "vitest";
import { collides, isFixed, isReserved, withKeys } from "./key-mapping.ts";
import { ariaKeys } from "./key-names.ts";
import { ShortcutRegistry } from "./registry.ts";
import { strokeOf } from "./stroke.ts";

const press = (key: string, held: object = {}) => new KeyboardEvent("keydown", { key, ...held });

test("a shortcut runs by its own keys, and by those alone", () => {
  const registry = new ShortcutRegistry();
  const done: string[] = [];
  registry.register({ current: [{ keys: "n i", label: "Factură nouă", run: () => done.push("n i") }] });
  const type = (...keys: string[]) => keys.forEach((key) => registry.handle(press(key)));
  registry.map({ own: { "n i": "w" } });
  type("n", "i");
  expect(done).toEqual([]);
  type("w");
  expect(done).toEqual(["n i"]);
  expect(registry.keysOf("n i")).toBe("w");
  registry.map({ own: {} });
  type("w", "n", "i");
  expect(done).toEqual(["n i", "n i"]);
});

test("keys of the browser and of moving about are nobody's to take", () => {
  const refused = ["mod+n", "mod+t", "mod+w", "mod+shift+t", "tab", "enter", "arrowdown", "alt+f4", "f5"];
  expect(refused.filter((keys) => !isReserved(keys))).toEqual([]);
  expect(["mod+k", "mod+enter", "alt+a", "j", "?", "f8"].filter(isReserved)).toEqual([]);
  expect(["escape", "enter", "alt+arrowup", "mod+backspace"].every(isFixed)).toBe(true);
});

test("keys collide when one keeps the other from being typed", () => {
  expect(collides("g", "g i")).toBe(true);
  expect(collides("g i", "g i")).toBe(true);
  expect(collides("g i", "g c")).toBe(false);
});

test("the keys it comes with take a shortcut out of the mapping", () => {
  expect(withKeys({ j: "w" }, "k", "q")).toEqual({ j: "w", k: "q" });
  expect(withKeys({ j: "w" }, "j", "j")).toEqual({});
});

test("what is pressed is written as shortcuts are", () => {
  expect(strokeOf(press("K", { ctrlKey: true, shiftKey: true }))).toBe("mod+shift+k");
  expect(strokeOf(press("?", { shiftKey: true }))).toBe("?");
  expect(strokeOf(press("å", { altKey: true, code: "KeyA" }))).toBe("alt+a");
  expect(strokeOf(press("+"))).toBeUndefined();
  expect(ariaKeys("mod+shift+enter")).toBe("Control+Shift+Enter");
});
