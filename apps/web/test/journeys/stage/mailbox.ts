import type { TestProduct } from "@softmanager/dev/test-product";

/** A mail as it arrived at its recipient's server. */
export interface ArrivedMail {
  id: string;
  subject: string;
  text: string;
  html: string;
  to: { address: string }[];
  attachments?: { generatedFileName: string; contentType: string }[];
}

const patienceMs = 30_000;
const askEveryMs = 100;

/** The newest mail to an address whose subject has these words; waits until it has arrived. */
export async function mailTo(product: TestProduct, address: string, words: string): Promise<ArrivedMail> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await pause()) {
    const response = await fetch(`${product.mailUrl}/api/email`);
    const mails = (await response.json()) as ArrivedMail[];
    const found = mails.findLast(
      ({ subject, to }) => subject.includes(words) && to.some((one) => one.address === address),
    );
    if (found) return found;
  }
  throw new Error(`No mail about “${words}” reached ${address}.`);
}

/** The first link in a mail that begins with this path. */
export function linkIn({ text }: ArrivedMail, path: string): string {
  const link = [...text.matchAll(/https?:\/\/[^\s<>")\]]+/g)]
    .map(([found]) => found)
    .find((found) => new URL(found).pathname.startsWith(path));
  if (!link) throw new Error(`The mail holds no link to ${path}:\n${text}`);
  return link;
}

/** The bytes of a mail's first attachment. */
export async function attachmentOf(product: TestProduct, { id, attachments }: ArrivedMail): Promise<Buffer> {
  const [first] = attachments ?? [];
  if (!first) throw new Error("The mail brought no attachment.");
  const name = encodeURIComponent(first.generatedFileName);
  const response = await fetch(`${product.mailUrl}/api/email/${id}/attachment/${name}`);
  return Buffer.from(await response.arrayBuffer());
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, askEveryMs));
}
