import { z } from "zod";

/** Where files are kept: below a folder, or in a bucket of an S3 service. */
export type Storage = FolderStorage | BucketStorage;

export interface FolderStorage {
  kind: "FOLDER";
  /** `file:///folder`. */
  url: string;
}

export interface BucketStorage {
  kind: "BUCKET";
  /** As it was set. */
  url: string;
  bucket: string;
  /** Stands before every key, with its slash; empty keeps files at the bucket's top. */
  prefix: string;
  region: string;
  /** Of a service other than Amazon's own, which is then asked for the bucket by its path; null is Amazon's. */
  endpoint: string | null;
  /** Null leaves it to what the machine knows: its role, or the usual `AWS_…` variables. */
  keys: { id: string; secret: string } | null;
}

/** A service of one's own needs no region, but the signature wants one. */
const anyRegion = "us-east-1";

/** `file:///folder`, or `s3://bucket/prefix?region=eu-central-1`, with `&endpoint=https://…` for another service. */
export const storageSetting = z.string().transform((typed, context): Storage => {
  const url = URL.parse(typed);
  if (url?.protocol === "file:" && url.pathname.length > 1) return { kind: "FOLDER", url: typed };
  const fault = url?.protocol === "s3:" ? faultIn(url) : `must be file:///folder or ${example}`;
  if (!url || fault) {
    context.addIssue(fault ?? example);
    return z.NEVER;
  }
  const endpoint = url.searchParams.get("endpoint");
  const prefix = url.pathname.replace(/^\/+|\/+$/g, "");
  return {
    kind: "BUCKET",
    url: typed,
    bucket: url.hostname,
    prefix: prefix && `${prefix}/`,
    region: url.searchParams.get("region") ?? anyRegion,
    endpoint: endpoint && endpoint.replace(/\/$/, ""),
    keys: null,
  };
});

const example = "s3://bucket/prefix?region=eu-central-1";

function faultIn({ hostname, pathname, username, password, port, searchParams }: URL): string | null {
  const unknown = [...searchParams.keys()].find((name) => name !== "region" && name !== "endpoint");
  const endpoint = searchParams.get("endpoint");
  if (username || password || port)
    return "must not carry keys or a port: see STORAGE_ACCESS_KEY_ID and STORAGE_SECRET_ACCESS_KEY, and endpoint";
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(hostname)) return `must name a bucket, as in ${example}`;
  if (!/^[\w./-]*$/.test(pathname)) return "must have a prefix of plain letters, digits, dots, dashes and slashes";
  if (unknown) return `knows region and endpoint, not "${unknown}"`;
  if (endpoint !== null && !z.url({ protocol: /^https?$/ }).safeParse(endpoint).success)
    return `must name the endpoint by its web address, as in ${example}&endpoint=https://s3.firma.ro`;
  if (endpoint === null && !searchParams.get("region")) return `must name the region, as in ${example}`;
  return null;
}

const keySettings = ["STORAGE_ACCESS_KEY_ID", "STORAGE_SECRET_ACCESS_KEY"];

/** One key without the other opens nothing. */
export function lonelyKeysIn(environment: Readonly<Record<string, string>>): string[] {
  const missing = keySettings.filter((setting) => !environment[setting]);
  return missing.length === 1
    ? [`${missing[0]}: must be set where ${keySettings.find((key) => key !== missing[0])} is`]
    : [];
}
