import { Disk } from "flydrive";
import type { BucketStorage } from "../config/storage.ts";
import { FileStoreDown, type FileStore } from "./file-store.ts";
import { keptFiles } from "./kept-files.ts";

interface Patience {
  connectMs?: number;
  answerMs?: number;
  attempts?: number;
}

/** Keeps files in a bucket of an S3 service. */
export function s3FileStore(storage: BucketStorage, patience: Patience = {}): FileStore {
  let opened: Promise<Disk> | null = null;
  const ask = async <Answer>(work: (disk: Disk) => Promise<Answer>): Promise<Answer> => {
    opened ??= open(storage, patience);
    return work(await opened).catch((error: unknown) => {
      throw down(storage, error);
    });
  };
  const at = (key: string) => `${storage.prefix}${key}`;
  return keptFiles({
    has: (key) => ask((disk) => disk.exists(at(key))),
    put: (key, content) => ask((disk) => disk.put(at(key), content)),
    get: (key) => ask((disk) => disk.getBytes(at(key)).catch(nullIfMissing)),
    clear: (prefix) => ask((disk) => disk.deleteAll(at(prefix))),
  });
}

/** The client is large: it is loaded by whoever has a bucket, at the first file. */
async function open({ bucket, region, endpoint, keys }: BucketStorage, patience: Patience): Promise<Disk> {
  const { S3Driver } = await import("flydrive/drivers/s3");
  const { connectMs = 5000, answerMs = 30_000, attempts = 3 } = patience;
  const driver = new S3Driver({
    bucket,
    region,
    visibility: "private",
    // Buckets of today take no access lists: who may read is the bucket's own policy.
    supportsACL: false,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(keys ? { credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } } : {}),
    maxAttempts: attempts,
    requestHandler: { connectionTimeout: connectMs, requestTimeout: answerMs, throwOnRequestTimeout: true },
    // Other services than Amazon's know none of the newer checksums; the hash of each file is checked anyway.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  return new Disk(driver);
}

interface S3Fault {
  name?: string;
  message?: string;
  code?: string;
  $metadata?: { httpStatusCode?: number };
}

/** What the service said, below what the library made of it. */
function faultOf(error: unknown): S3Fault {
  const { cause } = error as { cause?: unknown };
  return (cause ?? error) as S3Fault;
}

/** A bucket that is missing is another matter than a file that is. */
function nullIfMissing(error: unknown): null {
  if (faultOf(error).name === "NoSuchKey") return null;
  throw error;
}

function down({ bucket, endpoint, region }: BucketStorage, error: unknown): FileStoreDown {
  const { name, code, message, $metadata } = faultOf(error);
  const status = $metadata?.httpStatusCode;
  const where = `The bucket ${bucket} at ${endpoint ?? `Amazon S3 in ${region}`}`;
  if (status === 401 || status === 403)
    return new FileStoreDown(
      `${where} refused us (${status} ${name}): check STORAGE_ACCESS_KEY_ID, STORAGE_SECRET_ACCESS_KEY and the bucket's policy.`,
    );
  if (name === "NoSuchBucket")
    return new FileStoreDown(`${where} does not exist: create it, or name another in STORAGE_URL.`);
  const reason = code ?? (status ? `status ${status}` : (name ?? ""));
  return new FileStoreDown(`${where} is out of reach (${reason}): ${message ?? ""}`);
}
