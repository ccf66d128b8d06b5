import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readPdf } from "../test/read-pdf.ts";
import { aDocument, fixtures, furnitureLines, writtenFixtures, type Fixture } from "./fixtures/index.ts";
import { openFonts } from "./fonts/open-fonts.ts";
import { renderDocument } from "./render-document.ts";
import { rendererVersion } from "./renderer-version.ts";
import { nodeFonts } from "./server/node-fonts.ts";
import { documentView } from "./view/build-view.ts";

const fonts = openFonts(nodeFonts);

function draw({ snapshot, options, logo }: Fixture, library = fonts): Promise<Uint8Array> {
  return renderDocument(documentView(snapshot, options), { fonts: library, logo });
}

function fixture(name: string): Fixture {
  const found = fixtures.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No fixture is called ${name}.`);
  return found;
}

async function textOf(name: string): Promise<string> {
  return (await readPdf(await draw(fixture(name)))).pages.join("\n");
}

describe("the same document", { timeout: 60_000 }, () => {
  test.each(writtenFixtures)("gives the same bytes again, with fonts opened anew: $name", async (each) => {
    const [first, second] = [await draw(each), await draw(each, openFonts(nodeFonts))];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  test("gives the bytes that this version of the renderer has always given", async () => {
    const prints: Record<string, string> = {};
    for (const each of fixtures)
      prints[each.name] = createHash("sha256")
        .update(await draw(each))
        .digest("hex");
    const file = `${JSON.stringify({ rendererVersion, sha256: prints }, null, 2)}\n`;
    await expect(file).toMatchFileSnapshot("./fixtures/fingerprints.json");
  });

  test("is one of two hundred, each under its own name", () => {
    const names = fixtures.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(200);
  });

  test("gives other bytes when one figure changes", async () => {
    const [first, second] = ["99.99", "99.98"].map((unitPrice) =>
      aDocument("a line", { content: { lines: furnitureLines(1).map((line) => ({ ...line, unitPrice })) } }),
    );
    if (!first || !second) throw new Error("Two documents were made.");
    expect(Buffer.from(await draw(first)).equals(Buffer.from(await draw(second)))).toBe(false);
  });

  test("carries its issue date, not the day it was drawn", async () => {
    const { createdOn, title } = await readPdf(await draw(fixture("one line")));
    expect(createdOn).toBe("D:20261105000000Z");
    expect(title).toBe("Factură FCT 0123");
  });
});

describe("the text of a document can be read, searched and copied", () => {
  test("Romanian letters and figures, a minus as a hyphen", async () => {
    const text = await textOf("two rates, discounts and a charge");
    for (const said of [
      "3.554,27 lei",
      "2.710,14",
      "569,13",
      "Discount 10%: -269,97",
      "Lămâiței",
      "București",
      "Scândură de brad",
    ]) {
      expect(text).toContain(said);
    }
  });

  test("letters of three fonts in one line, and no box", async () => {
    const text = await textOf("emoji, Cyrillic, Greek and what no font has");
    for (const said of ["Ромашка", "Ελληνικά", "Őrség", "🐻", "₺", "ß ş ţ Ş Ţ", "?? · ?????"])
      expect(text).toContain(said);
  });

  test("a draft is marked on every page", async () => {
    const marked = aDocument("draft", {
      content: { lines: furnitureLines(40) },
      options: { numberText: null, isDraft: true },
    });
    const { pages } = await readPdf(await draw(marked));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain("CIORNĂ");
  });

  test("it comes in the order in which one reads it", async () => {
    const text = await textOf("eight lines");
    const order = [
      "ATELIER LEMN",
      "Data emiterii",
      "CLIENT",
      "Denumirea",
      "Catalog tipărit 2026",
      "TVA PE COTE",
      "PLATĂ",
      "Pagina 1 / 1",
    ];
    const places = order.map((said) => text.indexOf(said));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

describe("a document of many pages", () => {
  test("repeats the head of the table, counts its pages and ends with the totals", async () => {
    const { pages } = await readPdf(await draw(fixture("a hundred lines")));
    for (const [index, page] of pages.entries()) {
      expect(page).toContain("Cantitate");
      expect(page).toContain(`Pagina ${index + 1} / ${pages.length}`);
    }
    expect(pages.at(-1)).toContain("Total de plată 375.613,09 lei");
    expect(pages.at(-1)).toMatch(/ 100 Comodă/);
  });

  test.each([17, 24, 32])("of %i lines never shows the totals without a row", async (count) => {
    const { pages } = await readPdf(await draw(fixture(`${count} lines, totals near the page end`)));
    const page = pages.find((text) => text.includes("TVA PE COTE"));
    expect(page).toMatch(new RegExp(`(^| )${count} `));
  });

  test("continues a description and mentions that no page can hold", async () => {
    const { pages } = await readPdf(await draw(fixture("a description and mentions longer than a page")));
    expect(pages.join(" ").match(/umiditate de 8–10%/g)).toHaveLength(85);
    expect(pages.at(-1)).toContain("rândul al patrulea");
  });
});

test("an unknown template is refused, an old one is never replaced by a newer", async () => {
  const { snapshot, options } = aDocument("odd", { template: { version: 99 } });
  await expect(renderDocument(documentView(snapshot, options), { fonts })).rejects.toThrow("classic version 99");
});
