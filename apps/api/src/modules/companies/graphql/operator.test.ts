import { afterAll, beforeAll, expect, test } from "vitest";
import { Client } from "../../../../test/client.ts";
import { startService, type TestService } from "../../../../test/service.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

test("anybody may read who runs the service", async () => {
  const visitor = new Client(service.app);
  const { operator } = await visitor.get<{ operator: { name: string } }>("{ operator { name } }");
  expect(operator.name).toBe(service.services.config.operator.name);
});
