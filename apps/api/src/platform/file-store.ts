/** What a company's files are addressed by. */
export interface FileAddress {
  companyId: string;
  /** SHA-256 of the content, hex. */
  sha256: string;
}

/**
 * Keeps files under the hash of their content: the same content is the same file, and a kept file never changes.
 * Companies never share one, even with equal content.
 */
export interface FileStore {
  /** Keeps the content and tells its hash; keeping it again changes nothing. */
  keep(companyId: string, content: Uint8Array): Promise<string>;
  /** The content, or null when there is no such file; throws when the stored bytes are not the ones that were kept. */
  read(address: FileAddress): Promise<Uint8Array | null>;
  /** Throws away every file of a company that is no more. */
  forget(companyId: string): Promise<void>;
}

/** The place where files are kept does not answer, or not to us; the message says why. Nothing was kept. */
export class FileStoreDown extends Error {}

declare module "./ports.ts" {
  interface Ports {
    files: FileStore;
  }
}
