/** A user name out of an e-mail address: the part before @, without what a user name may not have. */
export function usernameOf(email: string): string {
  const [name = ""] = email.split("@");
  return name.toLowerCase().replace(/[^\p{L}\p{N}._-]/gu, "");
}
