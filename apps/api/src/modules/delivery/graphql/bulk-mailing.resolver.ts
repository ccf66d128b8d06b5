import { sql } from "kysely";
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { batched } from "../../../platform/graphql/batched.ts";
import { BulkRunRow } from "../../../platform/graphql/bulk-run.type.ts";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";

@ObjectType({ description: "To whom a document was mailed, or why to nobody.", simpleResolvers: true })
export class BulkRowMailing {
  @Field(() => [String], { description: "Every address that a mail with it goes or went to." }) addresses!: string[];
  @Field(() => Boolean, { description: "The rules wanted it mailed once issued, but there was no address." })
  isAddressless!: boolean;
}

/** What a run over documents tells of their mails. */
@Resolver(() => BulkRunRow)
export class BulkMailingResolver {
  @FieldResolver(() => BulkRowMailing, {
    nullable: true,
    description: "To whom the document was mailed, or why to nobody; null where nobody asked for a mail.",
  })
  mailing(@Root() { recordId }: BulkRunRow, @Ctx() context: GraphQLContext): Promise<BulkRowMailing | null> {
    return mailingOf(context, recordId);
  }
}

const mailingOf = batched<BulkRowMailing | null>(
  async (context, documentIds) => {
    const { rows } = await sql<BulkRowMailing & { id: string }>`
      select d.id, coalesce(m.addresses, '{}') as addresses, a.document_id is not null and a.mail_id is null as "isAddressless"
        from document d
        left join automatic_mail a on a.company_id = d.company_id and a.document_id = d.id
        left join lateral (
          select array_agg(distinct r.email order by r.email) as addresses
            from email_message e join email_recipient r on r.company_id = e.company_id and r.message_id = e.id
           where e.company_id = d.company_id and e.document_id = d.id and not e.is_test) m on true
       where d.company_id = ${company(context)} and d.id = any (${[...documentIds]}::uuid[])
         and (a.document_id is not null or m.addresses is not null)`.execute(await db(context));
    return new Map(rows.map(({ id, ...mailing }) => [id, mailing]));
  },
  () => null,
);
