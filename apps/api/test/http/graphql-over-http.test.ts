import type { AddressInfo } from "node:net";
import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aFoundedCompany, type FoundedCompany } from "../founded-company.ts";
import { startService, type TestService } from "../service.ts";

let service: TestService;
let company: FoundedCompany;
let url: string;
beforeAll(async () => {
  service = await startService();
  company = await aFoundedCompany(service);
  await service.app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = service.app.server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}/graphql`;
});
afterAll(() => service.close());

describe("GraphQL over HTTP, as its specification says", () => {
  for (const audit of serverAudits({ url: () => url })) {
    test(`${audit.id}: ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result.status === "ok" ? "ok" : result.reason).toBe("ok");
    });
  }
});

const mutation = "mutation { signOut { __typename } }";
/** What a form or a picture of another site can make a browser send: its cookie, and no header of the site's choice. */
const simple = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"];

describe("another site", () => {
  test.each(simple)("cannot act with a person's cookie by a %s form", async (contentType) => {
    const headers = { cookie: company.client.cookie ?? "", "content-type": contentType };
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify({ query: mutation }) });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await company.client.get("{ me { id } }")).toBeTruthy();
  });

  test("cannot ask with a person's cookie by a link or a picture", async () => {
    const headers = { cookie: company.client.cookie ?? "" };
    const response = await fetch(`${url}?query=${encodeURIComponent("{ me { id } }")}`, { headers });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("CSRF");
  });

  test("is not let read the answers: nothing is said about other origins", async () => {
    const headers = { origin: "https://evil.example", "access-control-request-method": "POST" };
    const response = await fetch(url, { method: "OPTIONS", headers });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("an answer", () => {
  const asked = (query: string, headers: Record<string, string>) =>
    fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query }),
    });

  test.each(["nobody's", "01900000-0000-7000-8000-000000000000"])(
    "to somebody who names the company %s says that it was not found, and not that the service is broken",
    async (companyId) => {
      const headers = { cookie: company.client.cookie ?? "", "company-id": companyId };
      const response = await asked("{ company { name } }", headers);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND", what: "Company" } }] });
    },
  );

  test("is kept by nobody on the way", async () => {
    const { headers } = await asked("{ __typename }", {});
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("to a subscription says that there are none", async () => {
    const response = await asked("subscription { document { id } }", {});
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  });
});

describe("a GET request", () => {
  test("asks and never acts", async () => {
    const asked = await fetch(`${url}?query=${encodeURIComponent("{ __typename }")}`);
    expect(await asked.json()).toMatchObject({ data: { __typename: "Query" } });
    const acted = await fetch(`${url}?query=${encodeURIComponent(mutation)}`);
    expect(acted.status).toBe(405);
    expect(acted.headers.get("allow")).toBe("POST");
  });
});

test("a body that is no JSON is refused in the API's own shape", async () => {
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: "{" });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
});
