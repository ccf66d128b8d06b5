import type { Request } from "../../../platform/request.ts";
import { run } from "../../../platform/run.ts";
import { beginMail } from "../use-cases/begin-mail.ts";
import { settleMail } from "../use-cases/settle-mail.ts";
import { mailerOf } from "./mailer-of.ts";
import { messageFor } from "./message-for.ts";

/**
 * Hands a mail to the server, once per attempt. It is composed first, so that nothing can go wrong between noting the
 * attempt and making it; what the server said is noted last.
 */
export async function handOver(request: Request, recipientId: string): Promise<void> {
  const message = await messageFor(request, recipientId);
  if (!message) return;
  const mailer = await mailerOf(request);
  const { beginning, attempt } = await run(request, beginMail, { recipientId });
  if (beginning !== "GO") return;
  const receipt = await mailer.send(message);
  const { outcome, response } = receipt.recipients[0] ?? receipt;
  await run(request, settleMail, { recipientId, attempt, outcome, response });
}
