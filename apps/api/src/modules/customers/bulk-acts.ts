import { archivingActs } from "../../platform/bulk/archiving.ts";
import type { BulkAct } from "../../platform/bulk/bulk-act.ts";
import { archiveCustomer, restoreCustomer } from "./use-cases/archive-customer.ts";

export const { archive: archiveCustomers, restore: restoreCustomers } = archivingActs({
  subject: "CUSTOMER",
  table: "customer",
  permission: "customer:write",
  archive: archiveCustomer,
  restore: restoreCustomer,
  input: ({ subjectId, version }) => ({ customerId: subjectId, expectedVersion: version }),
});

export const customerBulkActs: readonly BulkAct[] = [archiveCustomers, restoreCustomers];
