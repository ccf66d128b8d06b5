import { sql, type ExpressionBuilder } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { jsonKey, type Database } from "../../../platform/database.ts";
import { notFound } from "../../../platform/errors.ts";
import { batched } from "../../../platform/graphql/batched.ts";
import { db, type GraphQLContext } from "../../../platform/graphql/context.ts";

/** The mails of a document, newest first. */
export const mailsOfDocument = batched<object[]>(
  async (context, documentIds) => {
    const rows = await (await selectMails(context)).where("emailMessage.documentId", "in", [...documentIds]).execute();
    return Map.groupBy(rows, ({ documentId }) => documentId);
  },
  () => [],
);

export async function mailById(context: GraphQLContext, mailId: string): Promise<object> {
  const row = await (await selectMails(context)).where("emailMessage.id", "=", mailId).executeTakeFirst();
  if (!row) throw notFound("Mail");
  return row;
}

async function selectMails(context: GraphQLContext) {
  return (await db(context))
    .selectFrom("emailMessage")
    .orderBy("emailMessage.createdAt", "desc")
    .orderBy("emailMessage.id", "desc")
    .select([
      "emailMessage.id",
      "emailMessage.documentId",
      "emailMessage.isTest",
      "emailMessage.language",
      "emailMessage.subject",
    ])
    .select(["emailMessage.body", "emailMessage.attachPdf", "emailMessage.includeLink", "emailMessage.createdAt"])
    .select((from) => [authorOf(from).as("createdBy"), jsonArrayFrom(recipientsOf(from)).as("recipients")]);
}

type OfMessage = ExpressionBuilder<Database, "emailMessage">;

function authorOf(from: OfMessage) {
  return from
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .whereRef("membership.companyId", "=", "emailMessage.companyId")
    .whereRef("membership.id", "=", "emailMessage.createdBy")
    .select(sql<string>`person.given_name || ' ' || person.family_name`.as("name"));
}

function recipientsOf(from: OfMessage) {
  return from
    .selectFrom("emailRecipient as to")
    .whereRef("to.companyId", "=", "emailMessage.companyId")
    .whereRef("to.messageId", "=", "emailMessage.id")
    .orderBy("to.createdAt")
    .orderBy("to.id")
    .select(["to.id", "to.email", "to.state", "to.response", "to.attempts"])
    .select((to) => [
      sql<string | null>`nullif("to".name, '')`.as("name"),
      jsonKey<string | null, "nextAttemptAt">("to.next_attempt_at", "nextAttemptAt"),
      jsonKey<string | null, "deliveredAt">("to.delivered_at", "deliveredAt"),
      jsonKey<string, "changedAt">("to.changed_at", "changedAt"),
      jsonKey<string | null, "resentFromId">("to.resent_from_id", "resentFromId"),
      sql<
        string | null
      >`(select p.given_name || ' ' || p.family_name from membership s join person p on p.id = s.person_id
        where s.company_id = "to".company_id and s.id = "to".bounced_by)`.as<"bouncedBy">(sql.raw('"bouncedBy"')),
      jsonArrayFrom(
        to
          .selectFrom("emailAttempt as attempt")
          .whereRef("attempt.companyId", "=", "to.companyId")
          .whereRef("attempt.recipientId", "=", "to.id")
          .orderBy("attempt.at")
          .select(["attempt.at", "attempt.outcome", "attempt.response"]),
      ).as("log"),
    ]);
}
