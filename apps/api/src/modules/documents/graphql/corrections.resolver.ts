import type { DocumentContent, DocumentKind, Language, PriceMode } from "@softmanager/domain";
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { batched } from "../../../platform/graphql/batched.ts";
import { LanguageEnum, PriceModeEnum } from "../../../platform/graphql/enums.ts";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { Requires } from "../../../platform/graphql/requirement.ts";
import { isKey } from "../../../platform/key.ts";
import { leftOfEach, type Corrected } from "../left-to-correct.ts";
import { openAdvances } from "../open-advances.ts";
import { advancesTakenBy, takersOf, type SettlementLink } from "../settlement-links.ts";
import { AdvanceSettled, LeftToCorrect, OpenAdvance } from "./corrections.type.ts";
import { DocumentType } from "./document.type.ts";

/** A document as `presentDocument` gives it. */
interface Presented {
  id: string;
  kind: DocumentKind;
  state: string;
  content: DocumentContent;
}

/** What takes documents back, in part or whole: corrections, and invoices that settle an advance. */
@Resolver(() => DocumentType)
export class CorrectionsResolver {
  @FieldResolver(() => LeftToCorrect, {
    nullable: true,
    description: "What `stornoDocument` may still take back; null where nothing is corrected by another document.",
  })
  async leftToCorrect(@Root() { id, kind, state }: Presented, @Ctx() context: GraphQLContext) {
    if (state !== "ISSUED" || (kind !== "INVOICE" && kind !== "CREDIT_NOTE")) return null;
    const found = await leftOf(context, id);
    // An invoice that makes up for a credit note is itself corrected by way of the first invoice.
    if (!found || (kind === "INVOICE" && found.correctsDocumentId)) return null;
    const { lines, gross } = found.left;
    return {
      gross: gross.toFixed(2),
      lines: lines.map(({ position, quantity, net }) => ({
        position,
        quantity: quantity.toString(),
        net: net.toFixed(2),
      })),
    };
  }

  @FieldResolver(() => [AdvanceSettled], { description: "Advances that this document took back." })
  advancesTaken(@Root() { id, state }: Presented, @Ctx() context: GraphQLContext) {
    return state === "DRAFT" ? [] : advancesOf(context, id);
  }

  @FieldResolver(() => [AdvanceSettled], { description: "Documents that took this advance back." })
  takenBackBy(@Root() { id, state }: Presented, @Ctx() context: GraphQLContext) {
    return state === "DRAFT" ? [] : settlersOf(context, id);
  }

  @Query(() => [OpenAdvance], {
    description: "Advance invoices of a customer of which something is left, the oldest first.",
  })
  @Requires("document:read")
  async openAdvances(
    @Arg("customerId", () => ID, { description: "Whose." }) customerId: string,
    @Arg("currency", () => String, { description: "In which currency, ISO 4217." }) currency: string,
    @Arg("priceMode", () => PriceModeEnum, { description: "What the prices of the draft contain." })
    priceMode: PriceMode,
    @Arg("language", () => LanguageEnum, { description: "The language the draft is written in." }) language: Language,
    @Ctx() context: GraphQLContext,
  ) {
    if (!isKey(customerId)) return [];
    return openAdvances(await asking(context), { customerId, currency, priceMode, language });
  }
}

const leftOf = batched<Corrected | undefined>(
  async (context, ids) => {
    const found = await leftOfEach(await asking(context), { documentIds: [...ids] });
    return new Map(found.map((corrected) => [corrected.id, corrected]));
  },
  () => undefined,
);

const advancesOf = batched<readonly SettlementLink[]>(
  async (context, ids) => advancesTakenBy(await asking(context), [...ids]),
  () => [],
);

const settlersOf = batched<readonly SettlementLink[]>(
  async (context, ids) => takersOf(await asking(context), [...ids]),
  () => [],
);

async function asking(context: GraphQLContext) {
  return { db: await db(context), companyId: company(context) };
}
