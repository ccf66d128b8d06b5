import { afterAll, beforeAll, expect, test } from "vitest";
import { aFoundedCompany } from "../../test/founded-company.ts";
import { startService, type TestService } from "../../test/service.ts";
import type { Request } from "./request.ts";
import { Scope } from "./scope.ts";
import { entityManagerFor } from "./tenancy.ts";
import { vaultOf, type Vault } from "./vault.ts";

let service: TestService;
let ours: string;
let theirs: string;
beforeAll(async () => {
  service = await startService();
  ({ companyId: ours } = await aFoundedCompany(service));
  ({ companyId: theirs } = await aFoundedCompany(service));
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

test("the company's key is not in the database as it is, and another service's secret does not open it", async () => {
  const sealed = await inVaultOf(ours, (vault) => vault.seal("șase"));
  const { config } = service.services;
  service.services.config = { ...config, secretKey: "some other secret that is long enough to be one" };
  await expect(inVaultOf(ours, (vault) => vault.open(sealed))).rejects.toThrow(/unable to authenticate/);
  service.services.config = config;
});
