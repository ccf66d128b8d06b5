import { expect, test } from "vitest";
import { aBuyer, aLine } from "../../test/content.ts";
import type { TaxCategory } from "../document/content.ts";
import type { DocumentKind } from "../document/kinds.ts";
import { efacturaDeadlineOf, efacturaDutyOf } from "./duty.ts";

const abroad = { ...aBuyer().address, country: "DE" };
const buyers = {
  nobody: null,
  "a Romanian firm": aBuyer(),
  "a Romanian consumer": aBuyer({ type: "INDIVIDUAL" }),
  "a town hall": aBuyer({ type: "PUBLIC_BODY" }),
  "a German firm": aBuyer({ type: "FOREIGN", vatCode: "DE136695976", address: abroad }),
  "a German firm registered in Romania": aBuyer({ type: "FOREIGN", vatCode: "RO800001026", address: abroad }),
};

test.each<[DocumentKind, keyof typeof buyers, TaxCategory, string, string, string]>([
  ["INVOICE", "nobody", "S", "2026-11-05", "REQUIRED", "BUSINESS"],
  ["INVOICE", "a Romanian firm", "S", "2026-11-05", "REQUIRED", "BUSINESS"],
  ["CREDIT_NOTE", "a Romanian firm", "S", "2026-11-05", "REQUIRED", "BUSINESS"],
  ["INVOICE", "a Romanian firm", "S", "2023-12-31", "OPTIONAL", "BUSINESS"],
  ["INVOICE", "a Romanian consumer", "S", "2025-01-01", "REQUIRED", "CONSUMER"],
  ["INVOICE", "a Romanian consumer", "S", "2024-12-31", "OPTIONAL", "CONSUMER"],
  ["INVOICE", "a town hall", "S", "2023-01-01", "REQUIRED", "PUBLIC_BODY"],
  ["INVOICE", "a German firm registered in Romania", "S", "2026-01-01", "REQUIRED", "REGISTERED_IN_ROMANIA"],
  ["INVOICE", "a German firm registered in Romania", "S", "2025-12-31", "OPTIONAL", "REGISTERED_IN_ROMANIA"],
  ["INVOICE", "a German firm", "K", "2026-11-05", "OPTIONAL", "INTRA_COMMUNITY_OR_EXPORT"],
  ["INVOICE", "a German firm", "AE", "2026-11-05", "OPTIONAL", "FOREIGN_BUYER"],
  ["INVOICE", "a German firm", "O", "2026-11-05", "EXCLUDED", "PLACE_ABROAD"],
  ["PROFORMA", "a Romanian firm", "S", "2026-11-05", "EXCLUDED", "NOT_FISCAL"],
])("an %s to %s in category %s of %s is %s: %s", (kind, buyer, taxCategory, issueDate, duty, reason) => {
  const lines = [aLine({ taxCategory })];
  expect(efacturaDutyOf({ kind, buyer: buyers[buyer], lines, issueDate })).toEqual({ duty, reason });
});

test.each([
  ["2026-11-26", "2026-12-07"],
  ["2025-12-31", "2026-01-05"],
])("an invoice of %s must arrive by %s", (issueDate, deadline) => {
  expect(efacturaDeadlineOf(issueDate)).toBe(deadline);
});
