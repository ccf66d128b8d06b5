import { beforeAll, expect, test } from "vitest";
import { openFonts } from "../fonts/open-fonts.ts";
import { nodeFonts } from "../server/node-fonts.ts";
import { Typesetter, type SetLine, type TextStyle } from "./typesetter.ts";

const style: TextStyle = { size: 10, leading: 14, weight: "regular", color: "#000000", isTabular: false, tracking: 0 };
let typesetter: Typesetter;

beforeAll(async () => {
  typesetter = new Typesetter(await openFonts(nodeFonts).faceFor("Țară"));
});

function textOf(line: SetLine): string {
  const codes = line.runs.flatMap(({ shaped }) => shaped.glyphs.flatMap(({ codePoints }) => codePoints));
  return String.fromCodePoint(...codes);
}

function set(text: string, width: number): string[] {
  return typesetter.lines(text, style, width).map(textOf);
}

test("a paragraph breaks between words, and no line is wider than the measure", () => {
  const lines = typesetter.lines("Mobilă țărănească din lemn masiv de stejar", style, 80);
  expect(lines.map(textOf)).toEqual(["Mobilă", "țărănească din", "lemn masiv de", "stejar"]);
  expect(Math.max(...lines.map(({ width }) => width))).toBeLessThanOrEqual(80);
});

test("a word wider than the measure breaks inside, without a hyphen and without losing a letter", () => {
  const word = "Contraventuireapereteluiexterior";
  const lines = typesetter.lines(word, style, 60);
  expect(lines.map(textOf).join("")).toBe(word);
  expect(lines.length).toBeGreaterThan(1);
  expect(Math.max(...lines.map(({ width }) => width))).toBeLessThanOrEqual(60);
});

test("an address of the net breaks after a mark where it has one", () => {
  expect(set("un.nume.lung@subdomeniu.exemplu.ro", 120)).toEqual(["un.nume.lung@", "subdomeniu.exemplu.ro"]);
});

test("line breaks are kept, also empty lines", () => {
  expect(set("unu\n\ntrei", 200)).toEqual(["unu", "", "trei"]);
});

test("words joined by a no-break space stay on one line", () => {
  expect(set("Tel. 0722 Fax\u00A00744", 75)).toEqual(["Tel. 0722", "Fax\u00A00744"]);
});

test("looks may change inside a line, and a word of two looks is not parted", () => {
  const bold: TextStyle = { ...style, weight: "bold" };
  const lines = typesetter.lines(
    [
      { text: "CIF ", style },
      { text: "RO", style },
      { text: "18547290", style: bold },
    ],
    style,
    60,
  );
  expect(lines.map(textOf)).toEqual(["CIF", "RO18547290"]);
});

test("an empty text takes the height of a line", () => {
  expect(typesetter.lines("", style, 100)).toEqual([{ runs: [], width: 0, height: 14 }]);
});
