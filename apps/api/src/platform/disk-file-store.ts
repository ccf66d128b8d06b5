import { randomUUID } from "node:crypto";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import type { FileStore } from "./file-store.ts";
import { keptFiles } from "./kept-files.ts";

/** Keeps files below one folder of this machine or of a mounted volume. */
export function diskFileStore(storageUrl: string): FileStore {
  const disk = new Disk(new FSDriver({ location: new URL(storageUrl), visibility: "private" }));
  return keptFiles({
    has: (key) => disk.exists(key),
    async put(key, content) {
      // Under another name first: a file with its final name is always a whole one, even after a crash.
      const unfinished = `${key}.${randomUUID()}`;
      await disk.put(unfinished, content);
      await disk.move(unfinished, key);
    },
    get: async (key) => ((await disk.exists(key)) ? disk.getBytes(key) : null),
    clear: (prefix) => disk.deleteAll(prefix),
  });
}
