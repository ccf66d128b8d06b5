import { dateIn } from "../../../platform/clock.ts";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { profileOf } from "../profile.ts";

/** The company of the request, as its people see it. */
export async function shownCompany(context: GraphQLContext): Promise<object> {
  const { actor, language, services } = context;
  const timeZone = "timeZone" in actor ? actor.timeZone : "Europe/Bucharest";
  const today = dateIn(timeZone, services.clock.now());
  return profileOf(await db(context), { companyId: company(context), today, language });
}
