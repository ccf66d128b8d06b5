import { companyOf } from "../../../platform/actor.ts";
import type { Mailer } from "../../../platform/mailer.ts";
import { read } from "../../../platform/reader.ts";
import type { Request } from "../../../platform/request.ts";

/** Who carries a company's mail. What visitors write in the demo company never leaves for real people. */
export async function mailerOf(request: Request): Promise<Mailer> {
  const { mailer, demoMailer } = request.services.ports;
  const company = await read(request, (db) =>
    db
      .selectFrom("company")
      .where("id", "=", companyOf(request.actor) ?? "")
      .select("isDemo")
      .executeTakeFirstOrThrow(),
  );
  return company.isDemo ? demoMailer : mailer;
}
