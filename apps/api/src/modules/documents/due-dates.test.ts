import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startService, type TestService } from "../../../test/service.ts";
import { acting } from "../../../test/stories/acting.ts";
import { aCompanyCard, customersOf } from "../../../test/stories/customers.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService();
  service.clock.setTo("2026-11-24T09:00:00Z");
});
afterAll(() => service.close());

const draft = `__typename ... on Document { id version content { customerId dueDate } origins { path origin } }
  ... on InvalidInput { issues { path code } }`;

describe("the due date of a new document", () => {
  test("follows the customer's own rule, then the company's, and says whose it is", async () => {
    const books = await customersOf(service);
    const rule = { type: "END_OF_MONTH", months: 1, onWorkingDay: true };
    const { id: customerId } = await books.opens(aCompanyCard({ dueDateRule: rule }));
    const createDraft = acting(books.client)("createDraft", "CreateDraftInput", draft);
    const own = await createDraft({ kind: "INVOICE", customerId });
    // 31 December 2026 is a Thursday; 24 November and 30 days come to 24 December.
    expect(own).toMatchObject({ content: { dueDate: "2026-12-31" } });
    expect(own.origins).toContainEqual({ path: "dueDate", origin: "CUSTOMER" });
    const companys = await createDraft({ kind: "INVOICE" });
    expect(companys).toMatchObject({ content: { dueDate: "2026-12-24" } });
    expect(companys.origins).toContainEqual({ path: "dueDate", origin: "COMPANY" });
  });

  test("moves past the holidays at the turn of the year where the rule says so", async () => {
    const books = await customersOf(service);
    const rule = { type: "DAY_OF_MONTH", day: 25, months: 1, onWorkingDay: true };
    const { id: customerId } = await books.opens(aCompanyCard({ dueDateRule: rule }));
    const createDraft = acting(books.client)("createDraft", "CreateDraftInput", draft);
    expect(await createDraft({ kind: "INVOICE", customerId })).toMatchObject({ content: { dueDate: "2026-12-28" } });
  });

  test("needs the numbers of its rule", async () => {
    const books = await customersOf(service);
    const answer = await books.creates(aCompanyCard({ dueDateRule: { type: "DAY_OF_MONTH", months: 1 } }));
    expect(answer).toMatchObject({ issues: [{ path: "dueDateRule.day", code: "REQUIRED" }] });
  });
});
