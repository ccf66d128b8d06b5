import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Client } from "../../../../test/client.ts";
import { aFoundedCompany } from "../../../../test/founded-company.ts";
import { startService, type TestService } from "../../../../test/service.ts";
import { createLog } from "../../../platform/log.ts";
import type { Mood } from "../../../platform/simulated.ts";
import { simulatedFiscalRegistry } from "../clients/fiscal-registry-client.simulator.ts";

let service: TestService;
let client: Client;
const logged: string[] = [];

beforeAll(async () => {
  service = await startService({ log: createLog("warn", { write: (line: string) => void logged.push(line) }) });
  ({ client } = await aFoundedCompany(service));
});
afterAll(() => service.close());

interface LookUp {
  outcome: string;
  message: string;
  isStale: boolean;
  checkedAt: string | null;
  company: { name: string; address: { city: string } } | null;
}
const fields = "outcome message isStale checkedAt company { name isVatRegistered address { city county } }";

async function asks(fiscalCode: string, operation = "lookUpCompany", by = client): Promise<LookUp> {
  const query = `query($code: String!) { found: ${operation}(fiscalCode: $code) { ${fields} } }`;
  return (await by.get<{ found: LookUp }>(query, { code: fiscalCode })).found;
}

function registerIs(mood: Mood): void {
  service.services.ports.fiscalRegistry = simulatedFiscalRegistry({ today: () => "2026-11-24", mood });
}

describe("looking a company up", () => {
  test("gives its name and seat, with Romanian letters", async () => {
    expect(await asks("RO 800001069")).toMatchObject({
      outcome: "FOUND",
      isStale: false,
      company: { name: "TÂMPLĂRIA VECHE S.R.L.", address: { city: "Rădăuți", county: "RO-SV" } },
    });
  });

  test("tells a code that nobody has from one that cannot be", async () => {
    expect(await asks("800001425")).toMatchObject({ outcome: "NOT_FOUND", company: null });
    expect(await asks("800001424")).toMatchObject({
      outcome: "INVALID_CODE",
      message: "Codul fiscal nu este valid. Verifică cifrele.",
    });
  });

  test("asks the register once a day at most", async () => {
    const first = await asks("800001050");
    registerIs("DOWN");
    service.clock.advance({ hours: 23 });
    expect(await asks("800001050")).toEqual(first);
    service.clock.advance({ hours: 2 });
    expect(await asks("800001050")).toMatchObject({
      outcome: "FOUND",
      isStale: true,
      checkedAt: first.checkedAt,
      message: "Registrul ANAF nu răspunde acum; acestea sunt datele din 24.11.2026.",
    });
    registerIs("WELL");
    expect(await asks("800001050")).toMatchObject({ outcome: "FOUND", isStale: false });
  });

  test("says plainly that the register is silent, and what to do", async () => {
    registerIs("MALFORMED");
    logged.length = 0;
    expect(await asks("800001077")).toMatchObject({
      outcome: "UNAVAILABLE",
      company: null,
      message: expect.stringContaining("Completează datele manual"),
    });
    expect(logged).toEqual([expect.stringMatching(/"message":"[^"]*(answer|JSON)[^"]*".*"msg":"fiscal registry"/)]);
    registerIs("WELL");
  });

  test("needs the right to read customers, or the sign-up page's own query", async () => {
    const visitor = new Client(service.app);
    const { errors } = await visitor.ask(`{ lookUpCompany(fiscalCode: "800001018") { outcome } }`);
    expect(errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    expect(await asks("800001018", "registrationLookUp", visitor)).toMatchObject({ outcome: "FOUND" });
  });

  test("is slowed down for a visitor after twenty in an hour, and members are not", async () => {
    service.clock.advance({ hours: 24 });
    const visitor = new Client(service.app);
    const look = async () =>
      (await visitor.ask(`{ registrationLookUp(fiscalCode: "800001018") { outcome } }`)).errors?.[0]?.extensions;
    for (let ask = 0; ask < 20; ask += 1) expect(await look(), `look-up ${ask + 1}`).toBeUndefined();
    expect(await look()).toMatchObject({ code: "TOO_MANY_REQUESTS", retryAfterSeconds: 3600 });
    const member = await asks("800001018");
    expect(member.outcome).toBe("FOUND");
    service.clock.advance({ hours: 1, seconds: 1 });
    expect(await look()).toBeUndefined();
  });
});
