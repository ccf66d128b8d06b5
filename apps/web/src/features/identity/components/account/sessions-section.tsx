import { useQuery } from "@apollo/client/react";
import { Button, Skeleton } from "@mantine/core";
import { ErrorState, FormSection, useTexts } from "@softmanager/ui";
import { referenceOf } from "../../../../app/api/error.ts";
import { accountPageTexts } from "../../account-page-texts.ts";
import classes from "./account.module.css";
import { SessionsDocument } from "./operations.generated.ts";
import { SessionRow } from "./session-row.tsx";
import { SignOutEverywhere } from "./sign-out-everywhere.tsx";
import { useSessionActs } from "./use-session-acts.ts";

/** Where the person is signed in; every other place can be shut out. */
export function SessionsSection() {
  const text = useTexts(accountPageTexts);
  const { data, error, refetch } = useQuery(SessionsDocument, { fetchPolicy: "cache-and-network" });
  const { end, endOthers, isEnding } = useSessionActs();
  const hasOthers = data?.sessions.some(({ isCurrent }) => !isCurrent) ?? false;
  return (
    <FormSection title={text.sessions} description={text.sessionsText}>
      <div>
        {!data && error && (
          <ErrorState
            title={text.sessionsFailed}
            reference={referenceOf(error)}
            onRetry={() => void refetch().catch(() => undefined)}
          />
        )}
        {!data && !error && <Skeleton h="4rem" radius="lg" />}
        <ul className={classes.list}>
          {data?.sessions.map((session) => (
            <SessionRow key={session.id} session={session} onEnd={() => void end(session.id)} />
          ))}
        </ul>
        <div className={classes.actions}>
          {hasOthers && (
            <Button variant="default" loading={isEnding} onClick={() => void endOthers()}>
              {text.endOthers}
            </Button>
          )}
          <SignOutEverywhere endOthers={endOthers} />
        </div>
      </div>
    </FormSection>
  );
}
