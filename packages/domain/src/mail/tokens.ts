/** What the words of a mail can leave open, each written in braces: `{due date}`. */
export const mailTokens = ["number", "total", "due date", "customer", "company", "link"] as const;
export type MailToken = (typeof mailTokens)[number];

/** What stands for each; null where the document has no such thing, such as a due date. */
export type MailValues = Readonly<Record<MailToken, string | null>>;

/** Braces with a word in them; a brace alone is just a brace. */
const inBraces = /\{([^{}\n]*)\}/g;

function isToken(name: string): name is MailToken {
  return (mailTokens as readonly string[]).includes(name);
}

/** Names in braces that are no tokens, as they were written. */
export function unknownTokens(words: string, known: readonly MailToken[] = mailTokens): string[] {
  const names = [...words.matchAll(inBraces)].map(([, name = ""]) => name);
  return [...new Set(names.filter((name) => !(known as readonly string[]).includes(name)))];
}

/**
 * Words with their tokens in place. A line that speaks of what the document does not have is left out, so that nobody
 * reads "due on" and nothing after it. Tokens without a value given stay: they are filled later.
 */
export function fillTokens(words: string, values: Partial<MailValues>): string {
  const lines = words.split("\n").filter((line) => !tokensIn(line).some((token) => values[token] === null));
  const filled = lines.map((line) =>
    line.replaceAll(inBraces, (written, name: string) => (isToken(name) ? (values[name] ?? written) : written)),
  );
  return filled.join("\n");
}

/** The tokens that words use. */
export function tokensIn(words: string): MailToken[] {
  return [...words.matchAll(inBraces)].map(([, name = ""]) => name).filter(isToken);
}
