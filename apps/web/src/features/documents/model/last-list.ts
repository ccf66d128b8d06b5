let lastAddress: string | undefined;

/**
 * Keeps where the list was left, with its tab and filters, so that coming back from a document finds it again. While the
 * list is being left, the address is already another page's: that one is not kept.
 */
export function rememberList(address: string): void {
  if (/\/documents(\?|$)/.test(address)) lastAddress = address;
}

/** The list as it was left, or the plain one. */
export function lastList(): string {
  return lastAddress ?? "documents";
}
