let lastAddress: string | undefined;

/** Keeps where the list was left, with its tab and filters, so that coming back from a document finds it again. */
export function rememberList(address: string): void {
  lastAddress = address;
}

/** The list as it was left, or the plain one. */
export function lastList(): string {
  return lastAddress ?? "documents";
}
