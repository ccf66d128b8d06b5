import { describe, expect, test } from "vitest";
import { landing } from "./landing.ts";

const ana = { companySlug: "ana" };
const dan = { companySlug: "dan" };

describe("signing in leads", () => {
  test("into the only company somebody works in", () => {
    expect(landing([ana])).toBe("/c/ana");
  });

  test("to the choice of a company when there are several, or none", () => {
    expect(landing([ana, dan])).toBe("/companies");
    expect(landing([])).toBe("/companies");
  });

  test("to the page that was asked for", () => {
    expect(landing([ana, dan], "/c/dan/customers?search=x")).toBe("/c/dan/customers?search=x");
  });

  test.each(["https://elsewhere.ro", "//elsewhere.ro", "/\\elsewhere.ro", "javascript:alert(1)"])(
    "never to another host: %s",
    (next) => {
      expect(landing([ana], next)).toBe("/c/ana");
    },
  );
});
