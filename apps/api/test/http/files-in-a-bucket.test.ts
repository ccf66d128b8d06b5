import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startS3Server, type S3Server } from "../s3-server.ts";
import { startService, type TestService } from "../service.ts";
import { aCompany, type Story } from "../story.ts";

let bucket: S3Server;
let service: TestService;
let company: Story;
beforeAll(async () => {
  const keys = { id: "softmanager", secret: "a secret of the bucket" };
  bucket = await startS3Server({ bucket: "facturi", keys });
  service = await startService({
    environment: {
      STORAGE_URL: `s3://facturi/productie?endpoint=${bucket.endpoint}`,
      STORAGE_ACCESS_KEY_ID: keys.id,
      STORAGE_SECRET_ACCESS_KEY: keys.secret,
      LOG_LEVEL: "silent",
    },
  });
  company = await aCompany(service);
});
afterAll(async () => {
  await service.close();
  await bucket.close();
});

const asOwner = () => ({ cookie: String(company.owner.cookie), "company-id": company.companyId });

async function uploads(color: string) {
  const payload = await sharp({ create: { width: 60, height: 20, channels: 3, background: color } })
    .png()
    .toBuffer();
  return service.app.inject({
    method: "PUT",
    url: "/files/logo",
    headers: { "content-type": "image/png", ...asOwner() },
    payload,
  });
}

test("a service that keeps its files in a bucket gives them back from there", async () => {
  const { path, sha256 } = (await uploads("red")).json<{ path: string; sha256: string }>();
  expect([...bucket.objects.keys()]).toEqual([`productie/${company.companyId}/${sha256.slice(0, 2)}/${sha256}`]);
  const given = await service.app.inject({ url: path, headers: asOwner() });
  expect(given.statusCode).toBe(200);
  expect(Buffer.compare(given.rawPayload, [...bucket.objects.values()][0] ?? Buffer.alloc(0))).toBe(0);
});

test("a bucket out of reach is told as that, may be asked again, and loses nothing", async () => {
  const { path } = (await uploads("blue")).json<{ path: string }>();
  bucket.mood = "DOWN";
  for (const answer of [await uploads("green"), await service.app.inject({ url: path, headers: asOwner() })]) {
    expect([answer.statusCode, answer.headers["retry-after"]]).toEqual([503, "2"]);
    expect(answer.json()).toEqual({ error: "The store of files is out of reach right now; try again." });
  }
  bucket.mood = "WELL";
  expect((await service.app.inject({ url: path, headers: asOwner() })).statusCode).toBe(200);
  expect((await uploads("green")).statusCode).toBe(200);
});
