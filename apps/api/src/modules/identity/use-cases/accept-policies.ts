import { acceptPoliciesInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { assertAccepted, recordAcceptances } from "../policies.ts";
import { PolicyOutdated } from "../problems.ts";
import { signedIn } from "../signed-in.ts";

/** Accepts new versions of the terms after sign-in; the person's earlier acceptances stay on record. */
export const acceptPolicies = useCase({
  name: "identity.acceptPolicies",
  permission: "signed-in",
  isPersonal: true,
  input: acceptPoliciesInput,
  problems: [PolicyOutdated],
  async run(scope, { acceptances }) {
    const { personId } = signedIn(scope.actor);
    assertAccepted(
      scope,
      acceptances,
      acceptances.map(({ document }) => document),
    );
    await recordAcceptances(scope, { personId, companyId: scope.companyIdIfAny, acceptances });
    return { personId };
  },
});
