import { createHash, createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { XMLParser } from "fast-xml-parser";

export interface S3Server {
  endpoint: string;
  /** What the bucket holds, by key. */
  objects: Map<string, Buffer>;
  /** `GET /bucket/key` and so on, oldest first. */
  asked: string[];
  /** How the service is today. */
  mood: "WELL" | "SLOW" | "DOWN" | "CUTS";
  close(): Promise<void>;
}

interface Simulated {
  bucket: string;
  keys: { id: string; secret: string };
  /** How many keys a list has at most. */
  pageSize?: number;
  slowMs?: number;
}

interface Asked {
  method: string;
  url: URL;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

interface Answer {
  status: number;
  body?: string | Buffer;
}

/**
 * An S3 service on loopback with one bucket, asked for by path. It checks signatures (AWS Signature Version 4) and bodies,
 * and answers with Amazon's codes. Source: Amazon S3 API Reference, read 2026-11-28.
 */
export async function startS3Server(simulated: Simulated): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const server = createServer((request, response) => void serve(request, response));
  const state: S3Server = {
    endpoint: "",
    objects,
    asked: [],
    mood: "WELL",
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "", headers } = request;
    if (state.mood === "CUTS") return void request.socket.destroy();
    const asked = { method, url: new URL(url, state.endpoint), headers, body: await buffer(request) };
    state.asked.push(`${method} ${asked.url.pathname}`);
    if (state.mood === "SLOW") await new Promise((resolve) => setTimeout(resolve, simulated.slowMs ?? 500));
    const { status, body = "" } = state.mood === "DOWN" ? fault(503, "SlowDown") : answerTo(asked, simulated, objects);
    response.writeHead(status, { "content-length": Buffer.byteLength(body), "x-amz-request-id": "simulated" });
    response.end(method === "HEAD" ? undefined : body);
  }
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  state.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}

function answerTo(asked: Asked, { bucket, keys, pageSize = 1000 }: Simulated, objects: Map<string, Buffer>): Answer {
  const refusal = refusalOf(asked, keys);
  if (refusal) return fault(refusal === "XAmzContentSHA256Mismatch" ? 400 : 403, refusal);
  const [, named = "", ...rest] = decodeURIComponent(asked.url.pathname).split("/");
  if (named !== bucket) return fault(404, "NoSuchBucket");
  const key = rest.join("/");
  if (!key) return asked.method === "POST" ? deleteMany(asked, objects) : list(asked, objects, pageSize);
  if (asked.method === "PUT") objects.set(key, asked.body);
  if (asked.method === "DELETE") return { status: objects.delete(key) ? 204 : 204 };
  const found = objects.get(key);
  if (!found) return fault(404, "NoSuchKey");
  return { status: 200, body: asked.method === "PUT" ? "" : found };
}

function list({ url }: Asked, objects: Map<string, Buffer>, pageSize: number): Answer {
  const after = url.searchParams.get("continuation-token") ?? "";
  const prefix = url.searchParams.get("prefix") ?? "";
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).toSorted();
  const page = keys.slice(0, pageSize);
  const isCut = keys.length > page.length;
  const contents = page.map((key) => `<Contents><Key>${key}</Key><Size>${objects.get(key)?.length}</Size></Contents>`);
  const next = isCut ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : "";
  const body = `<IsTruncated>${isCut}</IsTruncated>${next}<KeyCount>${page.length}</KeyCount>${contents.join("")}`;
  return { status: 200, body: `<?xml version="1.0"?><ListBucketResult>${body}</ListBucketResult>` };
}

function deleteMany({ body }: Asked, objects: Map<string, Buffer>): Answer {
  const parser = new XMLParser({ isArray: (name) => name === "Object" });
  const asked = parser.parse(body.toString()) as { Delete: { Object: { Key: string }[] } };
  for (const { Key } of asked.Delete.Object) objects.delete(Key);
  return { status: 200, body: `<?xml version="1.0"?><DeleteResult></DeleteResult>` };
}

function fault(status: number, code: string): Answer {
  return { status, body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>` };
}

/** Why a request is not believed; null when its signature is the one that the secret makes. */
function refusalOf({ method, url, headers, body }: Asked, keys: { id: string; secret: string }): string | null {
  const parts = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\S+), SignedHeaders=(\S+), Signature=(\w+)$/;
  const [, id, scope = "", signed = "", signature] = parts.exec(headers.authorization ?? "") ?? [];
  if (!signature) return "AccessDenied";
  if (id !== keys.id) return "InvalidAccessKeyId";
  const contentHash = String(headers["x-amz-content-sha256"]);
  if (/^[0-9a-f]{64}$/.test(contentHash) && contentHash !== sha256(body)) return "XAmzContentSHA256Mismatch";
  const query = [...url.searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`).toSorted();
  const told = signed.split(";").map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const canonical = [method, url.pathname, query.join("&"), told.join(""), signed, contentHash].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, sha256(canonical)].join("\n");
  const key = scope.split("/").reduce<string | Buffer>((made, part) => hmac(made, part), `AWS4${keys.secret}`);
  return hmac(key, toSign).toString("hex") === signature ? null : "SignatureDoesNotMatch";
}

const sha256 = (content: string | Buffer) => createHash("sha256").update(content).digest("hex");
const hmac = (key: string | Buffer, content: string) => createHmac("sha256", key).update(content).digest();
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
