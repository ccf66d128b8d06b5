import { fetchLogo } from "../settings/look/logo-file.ts";

const known = new Map<string, Promise<Uint8Array>>();

/** The picture of a hash, as the printer takes it; it never changes, so it is fetched once. Null where it cannot be had. */
export async function logoBytes(companyId: string, sha256: string | null): Promise<Uint8Array | null> {
  if (!sha256) return null;
  const path = `/files/${companyId}/${sha256}`;
  const bytes = known.get(path) ?? fetchLogo(path).then(async (picture) => new Uint8Array(await picture.arrayBuffer()));
  known.set(path, bytes);
  return bytes.catch(() => {
    known.delete(path);
    return null;
  });
}
