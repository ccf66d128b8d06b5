import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { civilDate } from "../../../platform/request.ts";
import { profileOf } from "../profile.ts";

/** The company of the request, as its people see it. */
export async function shownCompany(context: GraphQLContext): Promise<object> {
  const about = { companyId: company(context), today: civilDate(context), language: context.language };
  return profileOf(await db(context), about);
}
