import { describe, expect, test } from "vitest";
import { paginate, type Cuttable } from "./paginate.ts";

const room = () => 100;

function piece(height: number, more: Partial<Cuttable> = {}): Cuttable {
  return { height, before: 0, staysWithNext: false, heading: 0, ...more };
}

function cut(flow: Cuttable[]) {
  return paginate(flow, room).map(({ cuts }) => cuts.map(({ index, top }) => [index, top]));
}

describe("cutting a document into pages", () => {
  test("fills a page before it takes another", () => {
    expect(cut([piece(60), piece(40), piece(1)])).toEqual([
      [
        [0, 0],
        [1, 60],
      ],
      [[2, 0]],
    ]);
  });

  test("leaves space above a piece, but not at the top of a page", () => {
    expect(cut([piece(50, { before: 9 }), piece(30, { before: 10 }), piece(50, { before: 10 })])).toEqual([
      [
        [0, 0],
        [1, 60],
      ],
      [[2, 0]],
    ]);
  });

  test("keeps together what must not be parted: the last row goes with the totals", () => {
    expect(cut([piece(50), piece(20, { staysWithNext: true }), piece(40)])).toEqual([
      [[0, 0]],
      [
        [1, 0],
        [2, 20],
      ],
    ]);
  });

  test("parts it after all when no page could hold it", () => {
    expect(cut([piece(50), piece(60, { staysWithNext: true }), piece(60)])).toEqual([[[0, 0]], [[1, 0]], [[2, 0]]]);
  });

  test("repeats the heading where a table continues", () => {
    const rows = Array.from({ length: 4 }, () => piece(40, { heading: 15 }));
    expect(paginate([piece(15, { staysWithNext: true }), ...rows], room)).toEqual([
      {
        heading: 0,
        cuts: [
          { index: 0, top: 0 },
          { index: 1, top: 15 },
          { index: 2, top: 55 },
        ],
      },
      {
        heading: 15,
        cuts: [
          { index: 3, top: 15 },
          { index: 4, top: 55 },
        ],
      },
    ]);
  });

  test("places a piece taller than any page at the top of its own", () => {
    expect(cut([piece(10), piece(400), piece(10)])).toEqual([[[0, 0]], [[1, 0]], [[2, 0]]]);
  });

  test("counts the room of each page, since the first one has less", () => {
    const pages = paginate([piece(60), piece(60), piece(60)], (page) => (page === 0 ? 60 : 120));
    expect(pages.map(({ cuts }) => cuts.length)).toEqual([1, 2]);
  });
});
