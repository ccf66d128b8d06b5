import { describe, expect, test } from "vitest";
import { features } from "./features.ts";

const navigation = features.flatMap((feature) => feature.navigation ?? []);
const commands = features.flatMap((feature) => feature.commands ?? []);
const pages = features.flatMap((feature) => feature.pages ?? []);
const isOfCompany = (at: string) => at === "company" || at === "settings";
const repeated = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

describe("the features side by side", () => {
  test("never bind the same keys", () => {
    const keys = [...navigation, ...commands].flatMap((entry) => entry.keys ?? []);
    expect(repeated(keys)).toEqual([]);
  });

  test("never hide one binding behind the beginning of another", () => {
    const keys = [...navigation, ...commands].flatMap((entry) => entry.keys ?? []);
    expect(keys.filter((short) => keys.some((long) => long.startsWith(`${short} `)))).toEqual([]);
  });

  test("never claim the same address", () => {
    expect(repeated(pages.map(({ at, path }) => `${isOfCompany(at) ? "c/" : ""}${path}`))).toEqual([]);
  });

  test("give every entry of the navigation a page, and every command too", () => {
    const paths = pages.filter(({ at }) => isOfCompany(at)).map(({ path }) => path);
    const leadsTo = (place: string) =>
      paths.some((path) => new RegExp(`^${path.replaceAll(/[$]\w+/g, "[^/]+")}$`).test(place));
    const opened = [...navigation.map(({ path }) => path), ...commands.map(({ opens }) => opens.split("?")[0] ?? "")];
    expect(opened.filter((path) => !leadsTo(path))).toEqual([]);
  });

  test("leave room under the thumb: at most four entries stand in a phone's bar", () => {
    expect(navigation.filter(({ isOnPhone }) => isOnPhone).length).toBeLessThanOrEqual(4);
  });

  test("fill each place in the frame once", () => {
    expect(repeated(features.flatMap(({ slots }) => Object.keys(slots ?? {})))).toEqual([]);
  });

  test("speak both languages", () => {
    const labels = [...navigation, ...commands].map(({ label }) => label);
    expect(labels.filter(({ ro, en }) => !ro || !en)).toEqual([]);
  });
});
