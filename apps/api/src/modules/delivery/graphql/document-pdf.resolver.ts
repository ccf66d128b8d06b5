import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { DocumentType } from "../../documents/index.ts";
import { companyOf } from "../../../platform/actor.ts";
import { batched } from "../../../platform/graphql/batched.ts";
import { db, type GraphQLContext } from "../../../platform/graphql/context.ts";

@ObjectType({ description: "The PDF of a document.", simpleResolvers: true })
export class DocumentPdf {
  @Field(() => String, {
    description:
      "Path of the file on this host, for those who may read the document; `&download` saves it, `&language=en` gives a copy in another language.",
  })
  url!: string;

  @Field(() => String, {
    nullable: true,
    description: "SHA-256 of the archived file, hexadecimal; absent for a draft, and for a moment after issuing.",
  })
  sha256!: string | null;

  @Field(() => Int, { nullable: true, description: "Size of the archived file." })
  sizeBytes!: number | null;
}

/** The file that delivery keeps of a document. */
@Resolver(() => DocumentType)
export class DocumentPdfResolver {
  @FieldResolver(() => DocumentPdf, { description: "Its PDF: the archived one once issued, a preview before." })
  async pdf(@Root() { id }: { id: string }, @Ctx() context: GraphQLContext): Promise<DocumentPdf> {
    const url = `/documents/${id}/pdf?company=${companyOf(context.actor)}`;
    return { url, ...(await archivedOf(context, id)) };
  }
}

type Archived = Omit<DocumentPdf, "url">;

const archivedOf = batched<Archived>(
  async (context, documentIds) => {
    const rows = await (
      await db(context)
    )
      .selectFrom("documentPdf")
      .where("documentId", "in", [...documentIds])
      .where("isCopy", "=", false)
      .select(["documentId", "sha256", "sizeBytes"])
      .execute();
    return new Map(rows.map(({ documentId, ...archived }) => [documentId, archived]));
  },
  () => ({ sha256: null, sizeBytes: null }),
);
