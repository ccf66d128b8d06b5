import { expect, test } from "vitest";
import { nodeFonts } from "../server/node-fonts.ts";
import { fontFiles } from "./font-files.ts";
import { legible } from "./legible.ts";
import { openFonts } from "./open-fonts.ts";

const fonts = openFonts(nodeFonts);

test.each([
  ["Romanian with comma and with cedilla", "ăâîșț ĂÂÎȘȚ şţ ŞŢ", 1],
  ["the other Latin letters of Europe", "őű ß łż čď ñ ø å æ þ ð ğ ı", 1],
  ["quotes, dashes and currencies", "„” «» – — … € £ ₺ ₽ ₴ № ™ → − ×", 1],
  ["Greek and Cyrillic", "Ω ώ Ж щ Ї ґ", 2],
  ["emoji", "🐻 ☕ 👩 ❤", 3],
])("%s are drawn by our fonts", async (_, text, families) => {
  const face = await fonts.faceFor(text);
  expect(legible(text, face)).toBe(text);
  const used = [...text].map((letter) => face.shape(letter, { weight: "bold", isTabular: false })[0]?.font);
  expect(new Set(used).size).toBeLessThanOrEqual(families);
});

test("the fallback is chosen per run of text, not per document", async () => {
  const face = await fonts.faceFor("Cană Ж");
  const runs = face.shape("CanăЖ", { weight: "regular", isTabular: false });
  expect(runs.map(({ glyphs }) => glyphs.length)).toEqual([4, 1]);
});

test("a letter no font has becomes a question mark, never a box", async () => {
  const text = { name: "漢字", lines: ["עברית", "bine"] };
  const face = await fonts.faceFor(JSON.stringify(text));
  expect(legible(text, face)).toEqual({ name: "??", lines: ["?????", "bine"] });
});

test("what cannot be seen is left out, and letters are composed", async () => {
  const face = await fonts.faceFor("a");
  expect(legible("pre\u00ADt\u0326ul\u0007\u200B \u202Eabc\tx\r\ny", face)).toBe("prețul abc x\ny");
});

test("documents in Latin letters load three files, and each file once", async () => {
  const asked: string[] = [];
  const library = openFonts((file) => {
    asked.push(file);
    return nodeFonts(file);
  });
  await Promise.all([library.faceFor("Factură"), library.faceFor("Ștefan")]);
  expect(asked).toEqual(fontFiles.slice(0, 3));
});

test("a font that could not be loaded is asked for again", async () => {
  let isDown = true;
  const library = openFonts(async (file) => {
    if (isDown) throw new Error("no connection");
    return nodeFonts(file);
  });
  await expect(library.faceFor("Factură")).rejects.toThrow("no connection");
  isDown = false;
  await expect(library.faceFor("Factură")).resolves.toBeDefined();
});

test("figures that line up are equally wide, kerned words are not touched", async () => {
  const face = await fonts.faceFor("1234");
  const width = (text: string, isTabular: boolean) =>
    face.shape(text, { weight: "regular", isTabular }).reduce((sum, run) => sum + run.width, 0);
  expect(width("1111", true)).toBeCloseTo(width("8888", true), 6);
  expect(width("1111", false)).toBeLessThan(width("8888", false));
});
