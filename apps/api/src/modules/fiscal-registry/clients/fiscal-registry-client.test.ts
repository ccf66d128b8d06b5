import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FiscalRegistryDown, type FiscalRegistry } from "../registry-company.ts";
import { anafFiscalRegistry } from "./fiscal-registry-client.ts";
import { simulatedFiscalRegistry } from "./fiscal-registry-client.simulator.ts";

const today = () => "2026-11-05";
/** An exchange in the register's documented form; the companies are invented. */
const sample = (name: string) => readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), "utf8");

/** A server on loopback in ANAF's place, and what it was asked. */
let server: Server;
let baseUrl: string;
let asked: { method: string; path: string; contentType: string; body: unknown }[] = [];
let answer: (response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((request, response) => void receive(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "", url = "" } = request;
  const contentType = request.headers["content-type"] ?? "";
  asked.push({ method, path: url, contentType, body: JSON.parse(await text(request)) });
  answer(response);
}

function answering(body: string | object, { status = 200, type = "application/json" } = {}): void {
  asked = [];
  answer = (response) => {
    response.writeHead(status, { "content-type": type }).end(typeof body === "string" ? body : JSON.stringify(body));
  };
}

const real = (options = {}) => anafFiscalRegistry({ baseUrl, today, gapMs: 0, ...options });
const simulated = () => simulatedFiscalRegistry({ today, slowMs: 20 });

const atelier = {
  fiscalCode: "800001018",
  name: "ATELIER DIGITAL EXEMPLU S.R.L.",
  tradeRegisterNumber: "J2019001098295",
  address: {
    street: "Str. Lămâiței nr. 12",
    streetAdditional: null,
    city: "Ploiești",
    postalCode: "100001",
    county: "RO-PH",
    country: "RO",
  },
  phone: null,
  isVatRegistered: true,
  isVatOnCollection: false,
  isInactive: false,
  isStruckOff: false,
};

/** What both keep: the register outside and the one that ships with the product. */
function keepsTheContract(registry: () => FiscalRegistry): void {
  test("describes a company it knows", async () => {
    expect(await registry().find("800001018")).toMatchObject(atelier);
  });

  test("knows nothing of a code that nobody has", async () => {
    expect(await registry().find("800001425")).toBeNull();
  });
}

describe("the simulated register", () => {
  keepsTheContract(simulated);

  test.each([
    ["800001026", { address: { city: "SECTOR3", county: "RO-B" } }],
    ["800001042", { isVatRegistered: false, vatRegisteredSince: null }],
    ["800001069", { isVatRegistered: true, isVatOnCollection: true }],
    ["800001344", { isInactive: true, isStruckOff: false }],
    ["800001352", { isStruckOff: true }],
    ["800001166", { name: "FERMA VALEA FRUMOASĂ S.R.L.", address: { city: "Dumbrava, com. Ciugud", county: "RO-AB" } }],
    ["800001360", { tradeRegisterNumber: null }],
    ["800009917", null],
  ])("has %s for trying things out", async (code, expected) => {
    const found = await simulated().find(code);
    if (expected) expect(found).toMatchObject(expected);
    else expect(found).toBeNull();
  });

  test.each(["800009925", "800009933"])("is down for the code %s", async (code) => {
    await expect(simulated().find(code)).rejects.toThrow(FiscalRegistryDown);
  });

  test.each(["MALFORMED", "DOWN"] as const)("may be %s as a whole", async (mood) => {
    await expect(simulatedFiscalRegistry({ today, mood }).find("800001018")).rejects.toThrow(FiscalRegistryDown);
  });
});

describe("the register outside, by ANAF's own words", () => {
  beforeAll(() => answering(sample("platitor-tva-v9-response")));
  keepsTheContract(real);

  test("is asked as documented", async () => {
    const expected = JSON.parse(sample("platitor-tva-v9-request")) as unknown[];
    asked = [];
    await real().find("800001018");
    expect(asked).toEqual([
      { method: "POST", path: "/api/PlatitorTvaRest/v9/tva", contentType: "application/json", body: [expected[0]] },
    ]);
  });
});

describe("the register outside", () => {
  test("tells that nobody was found with 404 and a right answer", async () => {
    answering({ cod: 404, message: "NOT FOUND", found: [], notFound: [{ cui: 800001018 }] }, { status: 404 });
    expect(await real().find("800001018")).toBeNull();
  });

  test.each([
    ["an error page", "<html><body>Mentenanță</body></html>", { status: 200, type: "text/html" }],
    ["half an answer", '{"cod":200,"found":[{"date_generale":', {}],
    ["another form", { cod: 200, found: [{ date_generale: { cui: 1 } }] }, {}],
    ["too many calls", { message: "limit" }, { status: 429 }],
    ["a failure", "", { status: 500 }],
    ["a very long answer", "x".repeat(3 * 1024 * 1024), {}],
  ])("is down when it answers with %s", async (_, body, options) => {
    answering(body, options);
    await expect(real().find("800001018")).rejects.toThrow(FiscalRegistryDown);
  });

  test("is down when it is not there, or does not answer in time", async () => {
    const nowhere = anafFiscalRegistry({ baseUrl: "http://127.0.0.1:9", today, gapMs: 0 });
    await expect(nowhere.find("800001018")).rejects.toThrow(FiscalRegistryDown);
    answer = () => {};
    await expect(real({ timeoutMs: 50 }).find("800001018")).rejects.toThrow(FiscalRegistryDown);
    server.closeAllConnections();
  });
});
