import { ApolloProvider } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { Logo, useNotify, useTexts } from "@softmanager/ui";
import { z } from "zod";
import { companyClient } from "../../../app/api/client.ts";
import { useCommand } from "../../../app/api/use-command.ts";
import { showIssues, useInputForm } from "../../../app/form.ts";
import { accountTexts } from "../account-texts.ts";
import { accepting, type AcceptedPolicy, type SignUpValues } from "../model/sign-up-form.ts";
import { rememberMe } from "../model/use-me.ts";
import { useSignOut } from "../model/use-sign-out.ts";
import { AcceptPoliciesDocument } from "../operations.generated.ts";
import { AcceptanceFields } from "./acceptance-fields.tsx";
import { EntryCard } from "./entry-card.tsx";
import classes from "./entry-card.module.css";

interface PoliciesGateProps {
  /** On whose behalf the data-processing agreement is accepted. */
  company: { id: string; name: string };
  documents: readonly AcceptedPolicy[];
  /** Those that the person accepted in an earlier version. */
  changed: readonly string[];
}

/** Before anything else: texts that the person has not accepted yet, or that have changed since. */
export default function PoliciesGate({ company, documents, changed }: PoliciesGateProps) {
  const text = useTexts(accountTexts);
  const signOut = useSignOut();
  const haveAllChanged = documents.every((document) => changed.includes(document));
  const foot = (
    <button type="button" className={classes.link} onClick={() => void signOut()}>
      {text.signOut}
    </button>
  );
  return (
    <main className={classes.gate}>
      <Logo size={26} />
      <EntryCard
        title={haveAllChanged ? text.policiesChanged : text.policiesNew}
        lead={haveAllChanged ? text.policiesChangedText : text.policiesNewText({ company: company.name })}
        foot={foot}
      >
        <ApolloProvider client={companyClient(company.id)}>
          <AcceptanceForm documents={documents} />
        </ApolloProvider>
      </EntryCard>
    </main>
  );
}

function AcceptanceForm({ documents }: Pick<PoliciesGateProps, "documents">) {
  const text = useTexts(accountTexts);
  const notify = useNotify();
  const schema = z.object({ acceptances: accepting(documents) });
  const form = useInputForm<Pick<SignUpValues, "acceptances">>(schema, { acceptances: [] });
  const [accept, { busy }] = useCommand(AcceptPoliciesDocument);

  const handleSubmit = form.handleSubmit(async (values) => {
    const result = await accept(values);
    if (!result) return;
    if (result.__typename === "Me") rememberMe(result);
    else if (result.__typename === "InvalidInput") showIssues(form, result.issues);
    else notify.problem(result.message);
  });

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void handleSubmit(event)}>
      <AcceptanceFields control={form.control} documents={documents} />
      <Button type="submit" loading={busy} fullWidth>
        {text.acceptAll}
      </Button>
    </form>
  );
}
