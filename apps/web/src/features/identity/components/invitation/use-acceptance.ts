import { useNotify, useTexts } from "@softmanager/ui";
import { useGo } from "../../../../app/address.ts";
import { useCommand } from "../../../../app/api/use-command.ts";
import { invitationTexts } from "../../invitation-texts.ts";
import { enter } from "../../model/enter.ts";
import { AcceptInvitationDocument, type AcceptInvitationInput } from "../../operations.generated.ts";

type Issues = readonly { path: string; message: string }[];
/** What is wrong with the answer; undefined when it was taken, or somebody was told why not. */
export type Accept = (answer: Omit<AcceptInvitationInput, "token">) => Promise<Issues | undefined>;

/** Joins the company and goes there. */
export function useAcceptance({ token, company }: { token: string; company: string }) {
  const text = useTexts(invitationTexts);
  const notify = useNotify();
  const go = useGo();
  const [run, { busy }] = useCommand(AcceptInvitationDocument);

  const accept: Accept = async (answer) => {
    const result = await run({ token, ...answer });
    if (!result) return undefined;
    if (result.__typename === "InvalidInput") return result.issues;
    if (result.__typename !== "Me") {
      notify.problem(result.message);
      return undefined;
    }
    await enter(result);
    notify.success(text.joined({ company }));
    const joined = result.memberships.find(({ companyName }) => companyName === company);
    go(joined ? `/c/${joined.companySlug}` : "/companies", { replace: true });
    return undefined;
  };
  return { accept, busy };
}
