import { describe, expect, test } from "vitest";
import { aContent, aLine } from "../testing/a-draft.ts";
import { toEdited } from "./edited-content.ts";
import { savable } from "./savable.ts";

const saved = (content: Parameters<typeof aContent>[0]) => savable(toEdited(aContent(content)));

describe("what can be saved of a draft", () => {
  test("is all of it, when everything has its form", () => {
    expect(saved({ mentions: ["Vă mulțumim"] })).toEqual({
      content: aContent({ mentions: ["Vă mulțumim"] }),
      unsavable: [],
    });
  });

  test("is the rest, when one figure is no number yet; its field is named", () => {
    const { content, unsavable } = saved({ lines: [aLine({ quantity: "doi", unitPrice: "50" })] });
    expect(content.lines).toMatchObject([{ quantity: "0", unitPrice: "50" }]);
    expect(unsavable).toEqual(["lines.0.quantity"]);
  });

  test("counts an empty price as nothing, and says nothing about it", () => {
    const { content, unsavable } = saved({ lines: [aLine({ unitPrice: "" })] });
    expect(content.lines).toMatchObject([{ unitPrice: "0" }]);
    expect(unsavable).toEqual([]);
  });

  test("leaves out a date that is none, a line not begun, and entries not written", () => {
    const { content } = saved({
      dueDate: "31 februarie",
      lines: [aLine(), aLine({ name: "", unitPrice: "" })],
      mentions: ["", "Vă mulțumim"],
      precedingDocuments: [{ number: " ", issueDate: null }],
    });
    expect(content).toMatchObject({ dueDate: null, mentions: ["Vă mulțumim"], precedingDocuments: [] });
    expect(content.lines).toHaveLength(1);
  });

  test("waits with a rate by hand until its reason is there", () => {
    const byHand = { rate: "5.1", date: "2026-11-24", source: "MANUAL" as const };
    expect(saved({ currency: "EUR", exchangeRate: { ...byHand, reason: null } }).content.exchangeRate).toBeNull();
    const explained = { ...byHand, reason: "Curs din contract" };
    expect(saved({ currency: "EUR", exchangeRate: explained }).content.exchangeRate).toEqual(explained);
    const unreadable = { ...explained, rate: "cinci" };
    expect(saved({ currency: "EUR", exchangeRate: unreadable }).content.exchangeRate).toBeNull();
  });
});
