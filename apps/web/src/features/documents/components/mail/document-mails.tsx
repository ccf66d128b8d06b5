import { useApolloClient, useQuery } from "@apollo/client/react";
import { useTexts } from "@softmanager/ui";
import { useEffect } from "react";
import { MailsOfDocumentDocument } from "../../operations.generated.ts";
import detail from "../detail/detail.module.css";
import { MailRecipient } from "./mail-recipient.tsx";
import { mailTexts } from "./mail-texts.ts";

const askEveryMs = 2000;

/** Every mail of a document, with the truth about each recipient: never more than a server said. */
export function DocumentMails({ documentId }: { documentId: string }) {
  const text = useTexts(mailTexts);
  const { data, startPolling, stopPolling } = useQuery(MailsOfDocumentDocument, {
    variables: { id: documentId },
    fetchPolicy: "cache-and-network",
  });
  const mails = data?.document.mails ?? [];
  useNews(mails.flatMap(({ recipients }) => recipients.map(({ state }) => state)).join(" "));
  const isWaiting = mails.some(({ recipients }) => recipients.some(({ state }) => state === "QUEUED"));
  useEffect(() => {
    if (!isWaiting) return undefined;
    startPolling(askEveryMs);
    return stopPolling;
  }, [isWaiting, startPolling, stopPolling]);

  return (
    <section className={detail.section} aria-label={text.mails}>
      <h2 className={detail.heading}>{text.mails}</h2>
      {data && mails.length === 0 && <p className={detail.quiet}>{text.noMails}</p>}
      <ul className={detail.list}>
        {mails.flatMap((mail) =>
          mail.recipients.map((recipient) => <MailRecipient key={recipient.id} {...{ mail, recipient }} />),
        )}
      </ul>
    </section>
  );
}

/** Whatever becomes of a mail also belongs to the document's story, which is then asked for again. */
function useNews(states: string): void {
  const client = useApolloClient();
  useEffect(() => {
    if (states) void client.refetchQueries({ include: ["DocumentTimeline"] }).catch(() => undefined);
  }, [client, states]);
}
