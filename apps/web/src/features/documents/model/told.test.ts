import { expect, test } from "vitest";
import { told, type Happening } from "./told.ts";

const nothing = { actor: null, email: null, amount: null, linkedDocumentId: null, linkedNumber: null, paymentId: null };

function happened(kind: Happening["kind"], minute: number, words: string | null = null): Happening {
  return { ...nothing, kind, words, at: `2026-11-28T10:${minute}:00Z` };
}

const seen = (minute: number, network: string) => happened("LINK_VIEWED", minute, network);

test("visits in a row are told once, with their number and the last moment", () => {
  const entries = told([happened("ISSUED", 10), seen(11, "a"), seen(12, "a"), seen(13, "b"), seen(14, "a")]);
  expect(entries.map(({ kind, count, at }) => [kind, count, at.slice(14, 16)])).toEqual([
    ["ISSUED", 1, "10"],
    ["LINK_VIEWED", 2, "12"],
    ["LINK_VIEWED", 1, "13"],
    ["LINK_VIEWED", 1, "14"],
  ]);
});

test("two mails in a row stay two", () => {
  const entries = told([happened("MAIL_ACCEPTED", 10, "250 ok"), happened("MAIL_ACCEPTED", 11, "250 ok")]);
  expect(entries).toHaveLength(2);
});
