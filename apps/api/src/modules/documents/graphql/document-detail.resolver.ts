import {
  documentOrigins,
  formatDate,
  taxPointOf,
  warningsAbout,
  whatIsMissing,
  type DocumentSnapshot,
} from "@softmanager/domain";
import { textsIn } from "@softmanager/texts";
import { warningTexts } from "@softmanager/texts/warnings";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { sellerOf } from "../../companies/index.ts";
import { CustomerStandingWarning, presentWarnings, warningsOnCard } from "../../customers/index.ts";
import { batched } from "../../../platform/graphql/batched.ts";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { membershipOf } from "../../../platform/actor.ts";
import { civilDate } from "../../../platform/request.ts";
import { sourcesOfDraft, type DraftToExplain } from "../draft-settings.ts";
import { originsOfLines } from "../line-sources.ts";
import { templateFor } from "../model/template.ts";
import { rateTaken } from "../rate-taken.ts";
import { tellMissing } from "../tell-missing.ts";
import { DocumentType, DraftWarning, MissingPieceType, PrefilledValue } from "./document.type.ts";
import { DocumentSeller, DocumentTemplate } from "./seller.type.ts";
import { DraftSettings, presentSettings } from "./settings.type.ts";

/** A document as `presentDocument` gives it. */
interface Presented extends DraftToExplain {
  state: string;
}

/** What only a document's own page asks for. */
@Resolver(() => DocumentType)
export class DocumentDetailResolver {
  @FieldResolver(() => DocumentSeller, { description: "The seller: as frozen once issued, as of today for a draft." })
  async seller(@Root() document: Presented, @Ctx() context: GraphQLContext) {
    return (await frozen(context, document))?.seller ?? sellerToday(context, document);
  }

  @FieldResolver(() => DocumentTemplate, {
    description: "Its look: as frozen once issued, as it would be today for a draft.",
  })
  async template(@Root() document: Presented, @Ctx() context: GraphQLContext) {
    const snapshot = await frozen(context, document);
    if (snapshot) return snapshot.template;
    const seller = await sellerToday(context, document);
    return templateFor(await db(context), { companyId: company(context), seller, content: document.content });
  }

  @FieldResolver(() => [MissingPieceType], { description: "What it still lacks before it can be issued." })
  async missing(@Root() document: Presented, @Ctx() context: GraphQLContext) {
    if (document.state !== "DRAFT") return [];
    const today = civilDate(context);
    const seller = await sellerToday(context, document);
    const asked = { companyId: company(context), today, content: document.content };
    const content = { ...document.content, exchangeRate: await rateTaken(await db(context), asked) };
    return tellMissing(whatIsMissing(content, seller, document.kind, today), context.language);
  }

  @FieldResolver(() => [DraftWarning], {
    description: "What to know of a draft before issuing; none keeps it from being issued.",
  })
  warnings(@Root() { state, kind, content }: Presented, @Ctx() context: GraphQLContext) {
    if (state !== "DRAFT") return [];
    const text = textsIn(warningTexts, context.language);
    return warningsAbout(content, kind, civilDate(context)).map(({ path, code, date }) => ({
      path,
      code,
      message: text[code]({ date: formatDate(date, context.language) }),
    }));
  }

  @FieldResolver(() => [CustomerStandingWarning], {
    description:
      "What to know of a draft's customer before issuing, by the tax authority's register; the gravest first.",
  })
  async customerWarnings(@Root() { state, content }: Presented, @Ctx() context: GraphQLContext) {
    const { customerId } = content;
    if (state !== "DRAFT" || !customerId) return [];
    const asked = { companyId: company(context), customerId, now: context.services.clock.now() };
    return presentWarnings(await warningsOnCard(await db(context), asked), context.language);
  }

  @FieldResolver(() => [PrefilledValue], { description: "Where each value of a draft comes from." })
  async origins(@Root() document: Presented, @Ctx() context: GraphQLContext) {
    if (document.state !== "DRAFT") return [];
    const { content, dueDateRule, series } = document;
    const sources = await sourcesToday(context, document);
    const asking = { db: await db(context), companyId: company(context), today: civilDate(context) };
    const ofLines = await originsOfLines(asking, { content, seller: await sellerToday(context, document) });
    return [...documentOrigins({ ...content, dueDateRule, seriesId: series.id }, sources), ...ofLines];
  }

  @FieldResolver(() => DraftSettings, {
    nullable: true,
    description: "What decides the values of a draft that nobody wrote on it; null once it is issued.",
  })
  async settings(@Root() document: Presented, @Ctx() context: GraphQLContext) {
    return document.state === "DRAFT" ? presentSettings(await sourcesToday(context, document)) : null;
  }
}

async function sourcesToday(context: GraphQLContext, document: Presented) {
  const membershipId = membershipOf(context.actor);
  const asking = { db: await db(context), companyId: company(context), today: civilDate(context) };
  return sourcesOfDraft({ ...asking, membershipId }, document);
}

async function frozen(context: GraphQLContext, { id, state }: Presented): Promise<DocumentSnapshot | null> {
  return state === "DRAFT" ? null : snapshotOf(context, id);
}

const snapshotOf = batched<DocumentSnapshot | null>(
  async (context, documentIds) => {
    const rows = await (
      await db(context)
    )
      .selectFrom("documentSnapshot")
      .where("companyId", "=", company(context))
      .where("documentId", "in", [...documentIds])
      .select(["documentId", "snapshot"])
      .execute();
    return new Map(rows.map(({ documentId, snapshot }) => [documentId, JSON.parse(snapshot) as DocumentSnapshot]));
  },
  () => null,
);

async function sellerToday(context: GraphQLContext, { content }: Presented) {
  const onDate = taxPointOf(content, civilDate(context));
  const { currency, workPointId } = content;
  return sellerOf(await db(context), { companyId: company(context), onDate, currency, workPointId });
}
