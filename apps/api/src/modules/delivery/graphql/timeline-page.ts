import { sql, type Kysely, type SelectQueryBuilder } from "kysely";
import type { Database } from "../../../platform/database.ts";
import { pageOf, type Page, type PageRequest } from "../../../platform/pagination.ts";
import { timelineOf, type TimelineOf, type TimelineRow } from "./timeline-of.ts";

/** Moment and step as one text, which sorts as they do. */
const position = sql<string>`to_char(at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || lpad(step::text, 2, '0')`;

/** One page of what happened to a document, oldest first; things of one moment in the order they belong. */
export function timelinePage(db: Kysely<Database>, page: PageRequest, of: TimelineOf): Promise<Page<TimelineRow>> {
  const entries = db.selectFrom(timelineOf(of).as("happened")).selectAll();
  // The list is no table of the database, which is all that pages are otherwise cut from.
  const query = entries as unknown as SelectQueryBuilder<Database, never, TimelineRow>;
  return pageOf(db, query, page, { name: "HAPPENED ASC", by: position, type: "text", direction: "ASC" });
}
