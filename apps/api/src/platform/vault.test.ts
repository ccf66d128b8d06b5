import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { startService, type TestService } from "../../test/service.ts";
import { aCompany, asService } from "../../test/story.ts";
import type { Config } from "../config.ts";
import { jobs } from "../jobs.ts";
import { createLog } from "./log.ts";
import type { Request } from "./request.ts";
import { Scope } from "./scope.ts";
import { entityManagerFor } from "./tenancy.ts";
import { vaultOf, type Vault } from "./vault.ts";

let service: TestService;
let ours: string;
let theirs: string;
beforeAll(async () => {
  service = await startService();
  ({ companyId: ours } = await aCompany(service));
  ({ companyId: theirs } = await aCompany(service));
});
afterAll(() => service.close());

async function inVaultOf<Result>(companyId: string, work: (vault: Vault) => Result): Promise<Result> {
  const { services } = service;
  const actor = { kind: "SYSTEM", companyId, timeZone: "Europe/Bucharest", name: "test" } as const;
  const request: Request = { actor, language: "ro", requestId: "vault", address: null, userAgent: null, services };
  return entityManagerFor(request).transactional(async (em) =>
    work(await vaultOf(new Scope(request, em, []), "customer.cnp")),
  );
}

test("what was sealed is read again later, and no two seals of it are alike", async () => {
  const sealed = await inVaultOf(ours, (vault) => [vault.seal("șase"), vault.seal("șase")]);
  expect(new Set(sealed).size).toBe(2);
  expect(await inVaultOf(ours, (vault) => sealed.map((each) => vault.open(each)))).toEqual(["șase", "șase"]);
});

test("it opens nowhere else and not after it was changed", async () => {
  const sealed = await inVaultOf(ours, (vault) => vault.seal("șase"));
  await expect(inVaultOf(theirs, (vault) => vault.open(sealed))).rejects.toThrow(/unable to authenticate/);
  const changed = `${sealed.slice(0, -4)}${sealed.endsWith("AAA=") ? "BBB=" : "AAA="}`;
  await expect(inVaultOf(ours, (vault) => vault.open(changed))).rejects.toThrow(/unable to authenticate/);
});

test("a fingerprint is the same in a company and another in the next", async () => {
  const fingerprint = (companyId: string) => inVaultOf(companyId, (vault) => vault.fingerprint("1800101221144"));
  expect(await fingerprint(ours)).toBe(await fingerprint(ours));
  expect(await fingerprint(theirs)).not.toBe(await fingerprint(ours));
});

describe("another secret key", () => {
  const nextKey = "the secret that comes after it, and is long enough as well";
  const written: string[] = [];
  const log = createLog("warn", { write: (line: string) => void written.push(line) });
  beforeEach(() => void written.splice(0));

  async function withKeys<Result>(keys: Partial<Config>, work: () => Promise<Result>): Promise<Result> {
    const { config } = service.services;
    service.services.config = { ...config, ...keys };
    return work().finally(() => (service.services.config = config));
  }

  const rewrap = async () => {
    const job = jobs.find(({ name }) => name === "platform.rewrapKeys");
    const request = { ...asService(service), services: { ...service.services, log } };
    await job?.run(request, {});
  };

  test("opens what the earlier one sealed as long as that is named, and by itself once the night's work is done", async () => {
    const { secretKey } = service.services.config;
    const sealed = await inVaultOf(ours, (vault) => vault.seal("șase"));
    const opened = () => inVaultOf(ours, (vault) => vault.open(sealed));
    await withKeys({ secretKey: nextKey, earlierSecretKeys: [secretKey] }, async () => {
      expect(await opened()).toBe("șase");
      await rewrap();
      expect(written.join("")).toMatch(/EARLIER_SECRET_KEYS may go/);
    });
    await expect(opened()).rejects.toThrow(/was not given/);
    await withKeys({ secretKey: nextKey }, async () => expect(await opened()).toBe("șase"));
    await withKeys({ earlierSecretKeys: [nextKey] }, async () => {
      await rewrap();
      expect(await opened()).toBe("șase");
    });
  });

  test("opens keys that were wrapped before their secret was named on them", async () => {
    const sealed = await inVaultOf(ours, (vault) => vault.seal("șase"));
    await service.owner.query("update company_key set wrapped_key = regexp_replace(wrapped_key, '^2:[^:]+:', '')");
    const opened = () => inVaultOf(ours, (vault) => vault.open(sealed));
    expect(await opened()).toBe("șase");
    const { secretKey } = service.services.config;
    await withKeys({ secretKey: nextKey, earlierSecretKeys: [nextKey, secretKey] }, async () =>
      expect(await opened()).toBe("șase"),
    );
  });

  test("is not said to be enough while a key is left that nothing opens", async () => {
    const lost = "a secret that somebody threw away a moment too early";
    await withKeys({ secretKey: nextKey, earlierSecretKeys: [lost] }, rewrap);
    expect(written.join("")).toMatch(/must stay: [12] companies/);
    expect(written.join("")).not.toMatch(/may go/);
  });
});

test("the company's key is not in the database as it is, and another service's secret does not open it", async () => {
  const sealed = await inVaultOf(ours, (vault) => vault.seal("șase"));
  const { config } = service.services;
  service.services.config = { ...config, secretKey: "some other secret that is long enough to be one" };
  await expect(inVaultOf(ours, (vault) => vault.open(sealed))).rejects.toThrow(/was not given/);
  service.services.config = config;
});
