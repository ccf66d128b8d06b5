import { describe, expect, test } from "vitest";
import { workshopLogo } from "../fixtures/logo.ts";
import { openPicture } from "./picture.ts";

function changed(at: number, value: number): Uint8Array {
  const png = workshopLogo();
  png[at] = value;
  return png;
}

describe("a logo", () => {
  test("is taken as it is when it is an opaque PNG", () => {
    expect(openPicture(workshopLogo())).toMatchObject({ width: 540, height: 150 });
  });

  test.each([
    ["is no PNG", new TextEncoder().encode("<svg/>"), "no PNG"],
    ["has an alpha channel", changed(25, 6), "transparent"],
    ["is interlaced", changed(28, 1), "interlaced"],
  ])("is refused when it %s", (_, png, reason) => {
    expect(() => openPicture(png)).toThrow(reason);
  });

  test("is refused when one of its colours is transparent", () => {
    const logo = workshopLogo();
    const chunk = new Uint8Array([0, 0, 0, 1, ...new TextEncoder().encode("tRNS"), 0, 0, 0, 0, 0]);
    const afterHeader = 33;
    const png = new Uint8Array([...logo.slice(0, afterHeader), ...chunk, ...logo.slice(afterHeader)]);
    expect(() => openPicture(png)).toThrow("transparent");
  });
});
