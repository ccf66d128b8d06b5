import { useQuery } from "@apollo/client/react";
import { Button, Skeleton } from "@mantine/core";
import { IconLink, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useCommand } from "../../../../app/api/use-command.ts";
import { todayIn } from "../../../../app/clock.ts";
import { CreatePublicLinkDocument, LinksOfDocumentDocument } from "../../operations.generated.ts";
import classes from "./detail.module.css";
import { ExpiryFields } from "./expiry-fields.tsx";
import { expiryInput, type Expiry } from "./link-expiry.ts";
import { linkTexts } from "./link-texts.ts";
import { LiveLink } from "./live-link.tsx";

/** The address at which the customer sees the document without an account, who opened it, and how to close it. */
export function PublicLinkSection({ documentId }: { documentId: string }) {
  const text = useTexts(linkTexts);
  const { data } = useQuery(LinksOfDocumentDocument, {
    variables: { id: documentId },
    fetchPolicy: "cache-and-network",
  });
  const live = data?.document.publicLinks?.find(({ url }) => url !== null);
  const timeZone = data?.company.timeZone;
  return (
    <section className={classes.section} aria-label={text.link}>
      <h2 className={classes.heading}>{text.link}</h2>
      <p className={classes.quiet}>{text.linkHint}</p>
      {timeZone === undefined && <Skeleton h="5rem" />}
      {timeZone !== undefined && live?.url && <LiveLink link={live} url={live.url} timeZone={timeZone} />}
      {timeZone !== undefined && !live && <NewLink documentId={documentId} timeZone={timeZone} />}
    </section>
  );
}

function NewLink({ documentId, timeZone }: { documentId: string; timeZone: string }) {
  const text = useTexts(linkTexts);
  const notify = useNotify();
  const [expiry, setExpiry] = useState<Expiry>({ choice: "90", date: "" });
  const [error, setError] = useState<string>();
  const [create, { busy }] = useCommand(CreatePublicLinkDocument, { refetch: ["LinksOfDocument"] });

  async function handleClick() {
    if (expiry.choice === "DATE" && !expiry.date) return setError(text.lastDayNeeded);
    const result = await create({ documentId, ...expiryInput(expiry), idempotencyKey: crypto.randomUUID() });
    if (!result || result.__typename === "PublicLink") return undefined;
    const message = result.__typename === "InvalidInput" ? result.issues[0]?.message : result.message;
    if (expiry.choice === "DATE") setError(message);
    else notify.problem(message ?? "");
    return undefined;
  }

  function change(next: Expiry) {
    setError(undefined);
    setExpiry(next);
  }

  return (
    <>
      <ExpiryFields expiry={expiry} today={todayIn(timeZone)} onChange={change} error={error} />
      <Button
        variant="default"
        className={classes.start}
        leftSection={<IconLink size={16} stroke={1.75} />}
        onClick={() => void handleClick()}
        loading={busy}
      >
        {text.makeLink}
      </Button>
    </>
  );
}
