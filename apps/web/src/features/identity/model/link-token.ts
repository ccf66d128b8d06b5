/** The secret of a mailed link. It comes after "#", so that no server and no log ever sees it. */
export function linkToken(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, "")).get("token") || undefined;
}
