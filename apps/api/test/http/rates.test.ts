import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Services } from "../../src/platform/services.ts";
import { createServer } from "../../src/server.ts";
import { closeServices, createServices } from "../../src/services.ts";
import { aFoundedCompany } from "../founded-company.ts";
import { startService, type TestService } from "../service.ts";

let service: TestService;
/** A second process on the same database. */
let other: { services: Services; app: FastifyInstance };
beforeAll(async () => {
  service = await startService({ environment: { API_REQUESTS_PER_MINUTE: "5" } });
  const services = await createServices(service.services.config, service.clock);
  other = { services, app: await createServer(services) };
});
beforeEach(() => service.clock.advance({ seconds: 60 }));
afterAll(async () => {
  await other.app.close();
  await closeServices(other.services);
  await service.close();
});

const ask = (app: FastifyInstance, headers: Record<string, string> = {}, remoteAddress = "203.0.113.5") =>
  app.inject({ method: "POST", url: "/graphql", headers, remoteAddress, payload: { query: "{ __typename }" } });

async function times(count: number, one: () => ReturnType<typeof ask>) {
  const answers = [];
  for (let index = 0; index < count; index += 1) answers.push(await one());
  return answers;
}

/** What each process counted reaches the others once a second, when it has something to tell; here, now. */
async function tellEachOther(): Promise<void> {
  await service.services.rates.tell();
  await other.services.rates.tell();
}

describe("how often somebody may ask", () => {
  test("is told with every answer, and refused when it is enough", async () => {
    const answers = await times(6, () => ask(service.app));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers[0]?.headers).toMatchObject({ "ratelimit-limit": "5", "ratelimit-remaining": "4" });
    const refused = answers[5];
    expect(refused?.headers["ratelimit-remaining"]).toBe("0");
    expect(refused?.headers["retry-after"]).toBe(refused?.headers["ratelimit-reset"]);
    expect(refused?.json()).toMatchObject({
      errors: [
        { extensions: { code: "TOO_MANY_REQUESTS", retryAfterSeconds: Number(refused?.headers["retry-after"]) } },
      ],
    });
  });

  test("begins anew with the next minute", async () => {
    await times(6, () => ask(service.app));
    service.clock.advance({ seconds: 60 });
    expect((await ask(service.app)).statusCode).toBe(200);
  });

  test("is counted per session, wherever it comes from, and apart from others at the same address", async () => {
    const { client } = await aFoundedCompany(service);
    const cookie = { cookie: client.cookie ?? "" };
    await times(3, () => ask(service.app, cookie, "203.0.113.10"));
    const [, , third] = await times(3, () => ask(service.app, cookie, "203.0.113.11"));
    expect(third?.statusCode).toBe(429);
    expect((await ask(service.app, {}, "203.0.113.11")).statusCode).toBe(200);
  });

  test("holds over all processes", async () => {
    const address = "203.0.113.20";
    await times(3, () => ask(service.app, {}, address));
    await times(2, () => ask(other.app, {}, address));
    await tellEachOther();
    await ask(service.app, {}, address);
    await tellEachOther();
    expect((await ask(service.app, {}, address)).statusCode).toBe(429);
    expect((await ask(other.app, {}, address)).statusCode).toBe(429);
    const { rows } = await service.owner.query("select count from rate_count where key = $1", [`address ${address}`]);
    expect(rows).toEqual([{ count: 6 }]);
  });

  test("is told to the end, also to whoever asks while it is being told", async () => {
    await ask(service.app, {}, "203.0.113.40");
    const first = service.services.rates.tell();
    await service.services.rates.tell();
    const { rows } = await service.owner.query("select count from rate_count where key = 'address 203.0.113.40'");
    expect(rows).toEqual([{ count: 1 }]);
    await first;
  });

  test("does not end the service when the count cannot be told", async () => {
    await service.owner.query("alter table rate_count rename to rate_count_away");
    const answers = await times(6, () => ask(service.app, {}, "203.0.113.30"));
    await service.services.rates.tell();
    await service.owner.query("alter table rate_count_away rename to rate_count");
    expect(answers.at(-1)?.statusCode).toBe(429);
    expect((await ask(service.app, {}, "203.0.113.30")).statusCode).toBe(429);
  });

  test("ends sooner for whoever tries one key after the other", async () => {
    const answers = [];
    for (let index = 0; index < 121; index += 1) {
      answers.push(await ask(service.app, { authorization: `Bearer guess-${index}` }, "203.0.113.40"));
    }
    expect(answers[0]?.statusCode).toBe(401);
    expect(answers.at(-1)?.statusCode).toBe(429);
  });
});

describe("files are counted with the queries of whoever asks", () => {
  const nothing = "01935d5e-0000-7000-8000-000000000001";

  test.each([
    ["a PDF", "GET", () => `/documents/${nothing}/pdf`, 404],
    ["a picture", "GET", (companyId: string) => `/files/${companyId}/${"a".repeat(64)}`, 404],
    ["a logo sent in", "PUT", () => "/files/logo", 422],
  ] as const)("%s", async (_name, method, path, status) => {
    const { client, companyId } = await aFoundedCompany(service);
    const headers = { cookie: client.cookie ?? "", "company-id": companyId };
    const picture = { headers: { ...headers, "content-type": "image/png" }, payload: "none" };
    const file = () => service.app.inject({ method, url: path(companyId), headers, ...(method === "PUT" && picture) });
    const first = await file();
    expect([first.statusCode, first.headers["ratelimit-remaining"]]).toEqual([status, "4"]);
    await times(4, () => ask(service.app, headers));
    const refused = await file();
    expect([refused.statusCode, refused.headers["ratelimit-remaining"]]).toEqual([429, "0"]);
    expect(refused.headers["retry-after"]).toBe(refused.headers["ratelimit-reset"]);
  });
});
