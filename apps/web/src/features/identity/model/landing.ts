/** Where somebody goes once signed in: where they wanted to go, else their only company, else the choice of one. */
export function landing(memberships: readonly { companySlug: string }[], next?: string): string {
  if (next && isOurs(next)) return next;
  const [only, ...others] = memberships;
  return only && others.length === 0 ? `/c/${only.companySlug}` : "/companies";
}

/** A link must not carry somebody who has just typed a password to another host: "//evil" and "/\evil" name one. */
function isOurs(path: string): boolean {
  return /^\/(?![/\\])/.test(path);
}
