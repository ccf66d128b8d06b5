import { createHash } from "node:crypto";
import type { FileAddress, FileStore } from "./file-store.ts";
import { isKey } from "./key.ts";

/** A place for bytes under a key. */
export interface Shelf {
  has(key: string): Promise<boolean>;
  /** Either the whole content is under the key afterwards, or nothing. */
  put(key: string, content: Uint8Array): Promise<void>;
  /** Null when there is nothing under the key. */
  get(key: string): Promise<Uint8Array | null>;
  /** Takes away everything whose key begins so. */
  clear(prefix: string): Promise<void>;
}

/** Keeps files on a shelf by the hash of their content. */
export function keptFiles(shelf: Shelf): FileStore {
  return {
    async keep(companyId, content) {
      const sha256 = sha256Of(content);
      const key = keyOf({ companyId, sha256 });
      if (!(await shelf.has(key))) await shelf.put(key, content);
      return sha256;
    },
    async read(address) {
      const key = keyOf(address);
      const content = await shelf.get(key);
      if (content && sha256Of(content) !== address.sha256) throw new Error(`The stored file ${key} is damaged.`);
      return content;
    },
    async forget(companyId) {
      await shelf.clear(`${folderOf(companyId)}/`);
    },
  };
}

/** Both parts are checked, so that no address leads out of the company's own. */
function keyOf({ companyId, sha256 }: FileAddress): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("Not the address of a file.");
  return `${folderOf(companyId)}/${sha256.slice(0, 2)}/${sha256}`;
}

function folderOf(companyId: string): string {
  if (!isKey(companyId)) throw new Error("Not the address of a file.");
  return companyId;
}

function sha256Of(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
