import { createHash, randomUUID } from "node:crypto";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import type { FileAddress, FileStore } from "./file-store.ts";

/** Keeps files below one folder of this machine or of a mounted volume. */
export function diskFileStore(storageUrl: string): FileStore {
  const disk = new Disk(new FSDriver({ location: new URL(storageUrl), visibility: "private" }));
  return {
    async keep(companyId, content) {
      const sha256 = sha256Of(content);
      const key = keyOf({ companyId, sha256 });
      if (await disk.exists(key)) return sha256;
      // Under another name first: a file with its final name is always a whole one, even after a crash.
      const unfinished = `${key}.${randomUUID()}`;
      await disk.put(unfinished, content);
      await disk.move(unfinished, key);
      return sha256;
    },
    async read(address) {
      const key = keyOf(address);
      if (!(await disk.exists(key))) return null;
      const content = await disk.getBytes(key);
      if (sha256Of(content) !== address.sha256) throw new Error(`The stored file ${key} is damaged.`);
      return content;
    },
    async forget(companyId) {
      await disk.deleteAll(`${folderOf(companyId)}/`);
    },
  };
}

/** Both parts are checked, so that no address leads out of the folder. */
function keyOf({ companyId, sha256 }: FileAddress): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("Not the address of a file.");
  return `${folderOf(companyId)}/${sha256.slice(0, 2)}/${sha256}`;
}

function folderOf(companyId: string): string {
  if (!/^[0-9a-f-]{36}$/.test(companyId)) throw new Error("Not the address of a file.");
  return companyId;
}

function sha256Of(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
