import { Migration20261124000100Platform } from "./20261124000100-platform.ts";
import { Migration20261124000200IdentityAndCompanies } from "./20261124000200-identity-and-companies.ts";
import { Migration20261124000300CustomersAndProducts } from "./20261124000300-customers-and-products.ts";
import { Migration20261124000400Documents } from "./20261124000400-documents.ts";
import { Migration20261124000500Receivables } from "./20261124000500-receivables.ts";
import { Migration20261124000600Delivery } from "./20261124000600-delivery.ts";
import { Migration20261128000100Demo } from "./20261128000100-demo.ts";
import { Migration20261128000200RateCount } from "./20261128000200-rate-count.ts";
import { Migration20261128000900Callers } from "./20261128000900-callers.ts";
import { Migration20261128001000SeriesRules } from "./20261128001000-series-rules.ts";
import { Migration20261128001300ListsInOrder } from "./20261128001300-lists-in-order.ts";
import { Migration20261128002000SavedViews } from "./20261128002000-saved-views.ts";
import { Migration20261128002100BouncesTold } from "./20261128002100-bounces-told.ts";
import { Migration20261128002500BulkRuns } from "./20261128002500-bulk-runs.ts";
import { Migration20261128003000Housekeeping } from "./20261128003000-housekeeping.ts";
import { Migration20261128003100PaymentsFound } from "./20261128003100-payments-found.ts";
import { Migration20261128003600Refunds } from "./20261128003600-refunds.ts";
import { Migration20261128004000DueDateRules } from "./20261128004000-due-date-rules.ts";
import { Migration20261128004900RareWords } from "./20261128004900-rare-words.ts";
import { Migration20261128005500Shortcuts } from "./20261128005500-shortcuts.ts";
import { Migration20261128009000OwnApiKeys } from "./20261128009000-own-api-keys.ts";
import { Migration20261128092500Operator } from "./20261128092500-operator.ts";

/** Every migration, oldest first. Forward only: a released one never changes. */
export const migrations = [
  { name: "20261124000100-platform", class: Migration20261124000100Platform },
  { name: "20261124000200-identity-and-companies", class: Migration20261124000200IdentityAndCompanies },
  { name: "20261124000300-customers-and-products", class: Migration20261124000300CustomersAndProducts },
  { name: "20261124000400-documents", class: Migration20261124000400Documents },
  { name: "20261124000500-receivables", class: Migration20261124000500Receivables },
  { name: "20261124000600-delivery", class: Migration20261124000600Delivery },
  { name: "20261128000100-demo", class: Migration20261128000100Demo },
  { name: "20261128000200-rate-count", class: Migration20261128000200RateCount },
  { name: "20261128000900-callers", class: Migration20261128000900Callers },
  { name: "20261128001000-series-rules", class: Migration20261128001000SeriesRules },
  { name: "20261128001300-lists-in-order", class: Migration20261128001300ListsInOrder },
  { name: "20261128002000-saved-views", class: Migration20261128002000SavedViews },
  { name: "20261128002100-bounces-told", class: Migration20261128002100BouncesTold },
  { name: "20261128002500-bulk-runs", class: Migration20261128002500BulkRuns },
  { name: "20261128003000-housekeeping", class: Migration20261128003000Housekeeping },
  { name: "20261128003100-payments-found", class: Migration20261128003100PaymentsFound },
  { name: "20261128003600-refunds", class: Migration20261128003600Refunds },
  { name: "20261128004000-due-date-rules", class: Migration20261128004000DueDateRules },
  { name: "20261128004900-rare-words", class: Migration20261128004900RareWords },
  { name: "20261128005500-shortcuts", class: Migration20261128005500Shortcuts },
  { name: "20261128009000-own-api-keys", class: Migration20261128009000OwnApiKeys },
  { name: "20261128092500-operator", class: Migration20261128092500Operator },
];
