import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { tabCountOf } from "../../../platform/graphql/tab-count.ts";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Requires } from "../../../platform/graphql/requirement.ts";
import type { TabCount } from "../../../platform/pagination.ts";
import { DocumentFilter } from "./acts.input.ts";
import { DocumentTabEnum } from "./enums.ts";
import { countsPerTab, totalsPerCurrency } from "./totals.ts";

const text = (description: string) => Field(() => String, { description });

@ObjectType({ description: "What listed documents come to in one currency; decimal strings.", simpleResolvers: true })
export class DocumentSums {
  @text("Currency, ISO 4217.") currency!: string;
  @Field(() => Int, { description: "How many documents; cancelled ones are not counted." }) count!: number;
  @text("Total without VAT; credit notes count with minus.") net!: string;
  @text("VAT; credit notes count with minus.") vat!: string;
  @text("Total with VAT; credit notes count with minus.") gross!: string;
  @text("What is to be paid, rounding and prepaid amounts counted; credit notes count with minus.") payable!: string;
  @text("Left to pay; what the company owes counts with minus.") balance!: string;
}

export const DocumentTabCount = tabCountOf("Document", "documents", DocumentTabEnum);

const filterDescription = "Which documents, as in `documents`.";

/** The figures around a list of documents. */
@Resolver()
export class DocumentTotalsResolver {
  @Query(() => [DocumentSums], { description: "What documents come to, per currency: currencies are never mixed." })
  @Requires("document:read")
  documentTotals(
    @Arg("filter", () => DocumentFilter, { nullable: true, description: filterDescription }) filter: unknown,
    @Arg("ids", () => [ID], { nullable: true, description: "Only these of them, such as a selection; at most 1,000." })
    ids: string[] | null,
    @Ctx() context: GraphQLContext,
  ): Promise<DocumentSums[]> {
    return totalsPerCurrency(context, { filter, ids });
  }

  @Query(() => [DocumentTabCount], { description: "How many documents each quick tab shows, under the same filter." })
  @Requires("document:read")
  documentCounts(
    @Arg("filter", () => DocumentFilter, { nullable: true, description: filterDescription }) filter: unknown,
    @Ctx() context: GraphQLContext,
  ): Promise<TabCount<string>[]> {
    return countsPerTab(context, filter);
  }
}
