/** Where somebody wanted to go before they had to sign in; part of the address. */
export const nextPage = {
  parse(address: unknown): { next: string | undefined } {
    const { next } = address as { next?: string };
    return { next };
  },
};
