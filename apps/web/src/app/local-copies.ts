/**
 * Unsent work kept in this browser, so that a closed tab or a lost connection loses nothing. Each copy is encrypted
 * (AES-GCM) under a key that only the server has: after sign-out nothing can be read, and nothing is left.
 */
const prefix = "softmanager.copy.";
const nonceBytes = 12;

export type CopyKey = CryptoKey;

/** The keys of whoever is signed in. After sign-out an editor that still tries to save must not lay its copy down again. */
let keysInUse = new WeakSet<CopyKey>();

/** @param base64 The person's key as the API gives it. */
export async function openCopyKey(base64: string): Promise<CopyKey> {
  const key = await crypto.subtle.importKey("raw", bytesOf(base64), "AES-GCM", false, ["encrypt", "decrypt"]);
  keysInUse.add(key);
  return key;
}

/** Keeps the newest copy of a piece of work. A browser without room keeps none. */
export async function keepCopy(key: CopyKey, id: string, work: unknown): Promise<void> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const text = new TextEncoder().encode(JSON.stringify(work));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, key, text));
  if (!keysInUse.has(key)) return;
  try {
    localStorage.setItem(prefix + id, base64Of(new Uint8Array([...nonce, ...sealed])));
  } catch {
    dropCopy(id); // an older copy would say less than none
  }
}

/** The copy left behind; undefined when there is none, or it is not this person's. */
export async function readCopy(key: CopyKey, id: string): Promise<unknown> {
  const kept = localStorage.getItem(prefix + id);
  if (!kept) return undefined;
  try {
    const bytes = bytesOf(kept);
    const opened = { name: "AES-GCM", iv: bytes.subarray(0, nonceBytes) };
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(opened, key, bytes.subarray(nonceBytes))));
  } catch {
    dropCopy(id);
    return undefined;
  }
}

export function hasCopy(id: string): boolean {
  return localStorage.getItem(prefix + id) !== null;
}

export function dropCopy(id: string): void {
  localStorage.removeItem(prefix + id);
}

/** What there are copies of. */
export function copyIds(): string[] {
  return copies().map((name) => name.slice(prefix.length));
}

/** Whether signing out now would lose something that was typed. */
export function hasCopies(): boolean {
  return copies().length > 0;
}

/** Forgets every copy and every key: nobody is signed in any more. */
export function dropAllCopies(): void {
  keysInUse = new WeakSet();
  for (const name of copies()) localStorage.removeItem(name);
}

function copies(): string[] {
  return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(""));
}
