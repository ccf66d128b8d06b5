import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startService, type TestService } from "../service.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const get = (url: string, headers: Record<string, string> = {}) => service.app.inject({ url, headers });
const browser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8", "accept-language": "en" };

describe("the API's explorer", () => {
  test("is what a browser finds at the API's address", async () => {
    const response = await get("/graphql", browser);
    expect(response.statusCode).toBe(302);
    expect(response.headers.location).toBe("/explorer");
  });

  test("does not stand in the way of programs, nor of a link that asks something", async () => {
    expect((await get("/graphql", { accept: "application/json" })).statusCode).toBe(400);
    const asked = await get("/graphql?query=%7B__typename%7D", browser);
    expect(asked.json()).toMatchObject({ data: { __typename: "Query" } });
  });

  test.each(["ro", "en"])("takes every script and style from this host, in %s", async (language) => {
    const { body, headers } = await get("/explorer", { "accept-language": language });
    expect(body).toContain(`<html lang="${language}">`);
    const addresses = [...body.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => String(address));
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) {
      expect(address).toMatch(/^\//);
      expect((await get(address)).statusCode).toBe(200);
    }
    expect(body).not.toMatch(/<script(?![^>]* src=)/);
    expect(String(headers["content-security-policy"])).toContain("script-src 'self'");
  });

  test("comes with all its parts, packed where the browser can unpack", async () => {
    for (const part of ["ruru.js", "ruru.css", "graphqlWorker.js", "jsonWorker.js", "editorWorker.js"]) {
      const packed = await get(`/explorer/assets/${part}`, { "accept-encoding": "br" });
      expect(packed.headers["content-encoding"], part).toBe("br");
      const again = await get(`/explorer/assets/${part}`, { "if-none-match": String(packed.headers.etag) });
      expect(again.statusCode).toBe(304);
    }
    expect((await get("/explorer/assets/ruru.js")).body).toContain("graphiql");
    expect((await get("/explorer/assets/../../package.json")).statusCode).toBe(404);
    expect((await get("/explorer/assets/constructor")).statusCode).toBe(404);
  });
});
