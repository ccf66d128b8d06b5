import { defineEntity, p } from "@mikro-orm/core";
import { documentKinds } from "@softmanager/domain";

const SeriesSchema = defineEntity({
  name: "Series",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.enum(documentKinds),
    prefix: p.text(),
    separator: p.text(),
    padding: p.integer(),
    nextNumber: p.integer(),
    lastIssueDate: p.text().nullable(),
    lastHash: p.text().nullable(),
    isDefault: p.boolean(),
    reset: p.enum(["NEVER", "YEARLY"] as const).default("NEVER"),
    /** The year that `nextNumber` counts in; null for a series that never begins anew. */
    countingYear: p.integer().nullable(),
    workPointId: p.uuid().nullable(),
    /** Who may number documents from it; nobody in particular means everybody. */
    allowedMembershipIds: p.array().columnType("uuid[]").default([]),
    archivedAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});

/** Numbers of one kind of document, growing by one without gaps; only issuing takes the next. */
export class Series extends SeriesSchema.class {
  /** The number that a document of a year would take. */
  numberIn(year: number): number {
    return (this.countingYear ?? year) < year ? 1 : this.nextNumber;
  }

  /** Goes on with a number in a year; a year that has not begun yet begins with it. */
  goOn({ nextNumber, year }: { nextNumber: number; year: number }): void {
    if (nextNumber === this.numberIn(year)) return;
    this.nextNumber = nextNumber;
    if (this.reset === "YEARLY") this.countingYear = Math.max(this.countingYear ?? year, year);
  }

  /** Counts by the year from now on, or never begins anew. */
  countBy(reset: "NEVER" | "YEARLY", year: number): void {
    this.reset = reset;
    this.countingYear = reset === "YEARLY" ? (this.countingYear ?? year) : null;
  }
}
SeriesSchema.setClass(Series);
