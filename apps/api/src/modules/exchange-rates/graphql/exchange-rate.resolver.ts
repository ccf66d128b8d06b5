import { formatDate, isLocalDate } from "@softmanager/domain";
import { defineTexts, textsIn, type TextLanguage } from "@softmanager/texts";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { invalidArgument } from "../../../platform/errors.ts";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { Requires } from "../../../platform/graphql/requirement.ts";
import { ensureRates } from "../ensure-rates.ts";
import { rateFor, type PublishedRate as Found } from "../rate-for.ts";
import { PublishedRate } from "./exchange-rate.type.ts";

const texts = defineTexts({
  STALE: {
    ro: "Ultimul curs BNR cunoscut este din {date}; cel valabil pentru acest document nu este încă disponibil.",
    en: "The last BNR rate known is of {date}; the one valid for this document is not available yet.",
  },
});

@Resolver()
export class ExchangeRateResolver {
  @Query(() => PublishedRate, {
    nullable: true,
    description: "The BNR rate that a document of a day takes by the company's policy; null when none is known.",
  })
  @Requires("document:read")
  async exchangeRate(
    @Arg("currency", () => String, { description: "ISO 4217." }) currency: string,
    @Arg("documentDate", () => String, { description: "Day on which VAT becomes due, ISO date." }) documentDate: string,
    @Ctx() context: GraphQLContext,
  ): Promise<PublishedRate | null> {
    if (!isLocalDate(documentDate)) throw invalidArgument("documentDate", "`documentDate` is an ISO date.");
    await ensureRates(context.services, documentDate);
    const companyId = company(context);
    const found = await rateFor(await db(context), { currency, date: documentDate, companyId });
    return found && { ...found, currency, warning: warningOf(found, context.language) };
  }
}

function warningOf({ isStale, date }: Found, language: TextLanguage): string | null {
  return isStale ? textsIn(texts, language).STALE({ date: formatDate(date, language) }) : null;
}
