import { acceptPoliciesInput } from "@softmanager/inputs";
import { forbidden } from "../../../platform/errors.ts";
import { useCase } from "../../../platform/use-case.ts";
import { assertAccepted, recordAcceptances } from "../policies.ts";
import { PolicyOutdated } from "../problems.ts";
import { signedIn } from "../signed-in.ts";

/**
 * Accepts new versions after sign-in; the person's earlier acceptances stay on record. The data-processing agreement is
 * accepted on behalf of the company that the request is made in.
 */
export const acceptPolicies = useCase({
  name: "identity.acceptPolicies",
  permission: "signed-in",
  isPersonal: true,
  input: acceptPoliciesInput,
  problems: [PolicyOutdated],
  async run(scope, { acceptances }) {
    const { personId } = signedIn(scope.actor);
    const companyId = scope.companyIdIfAny;
    if (!companyId && acceptances.some(({ document }) => document === "DPA")) throw forbidden("a company");
    assertAccepted(
      scope,
      acceptances,
      acceptances.map(({ document }) => document),
    );
    await recordAcceptances(scope, { personId, companyId, acceptances });
    return { personId };
  },
});
