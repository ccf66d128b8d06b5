import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { CopyField, formatDate, IconLink, useNotify, useTexts } from "@softmanager/ui";
import { useCommand } from "../../../../app/api/use-command.ts";
import {
  CreatePublicLinkDocument,
  LinksOfDocumentDocument,
  RevokePublicLinkDocument,
  type PublicLinkPartsFragment,
} from "../../operations.generated.ts";
import classes from "./detail.module.css";
import { detailTexts } from "./detail-texts.ts";

/** The address at which the customer sees the document without an account, who opened it, and how to close it. */
export function PublicLinkSection({ documentId }: { documentId: string }) {
  const text = useTexts(detailTexts);
  const notify = useNotify();
  const { data } = useQuery(LinksOfDocumentDocument, { variables: { id: documentId } });
  const [create, { busy }] = useCommand(CreatePublicLinkDocument, { refetch: ["LinksOfDocument"] });
  const live = data?.document.publicLinks?.find(({ url }) => url !== null);

  async function handleClick() {
    const result = await create({ documentId, idempotencyKey: crypto.randomUUID() });
    if (result && result.__typename !== "PublicLink") notify.problem(result.message);
  }

  return (
    <section className={classes.section}>
      {live?.url ? (
        <LiveLink link={live} url={live.url} />
      ) : (
        <>
          <h2 className={classes.heading}>{text.link}</h2>
          <p className={classes.quiet}>{text.linkHint}</p>
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
      )}
    </section>
  );
}

function LiveLink({ link, url }: { link: PublicLinkPartsFragment; url: string }) {
  const text = useTexts(detailTexts);
  const notify = useNotify();
  const [revoke] = useCommand(RevokePublicLinkDocument, { refetch: ["LinksOfDocument"] });
  const about = [
    text.linkHint,
    text.linkUntil({ date: formatDate(link.expiresAt.slice(0, 10)) }),
    link.viewCount > 0 && text.seenTimes({ count: link.viewCount }),
  ];

  async function handleRevoke() {
    const result = await revoke({ linkId: link.id });
    if (result?.__typename === "PublicLink") notify.success(text.revoked);
    else if (result) notify.problem(result.message);
  }

  return (
    <>
      <CopyField
        label={text.link}
        value={new URL(url, window.location.origin).href}
        description={about.filter(Boolean).join(" ")}
      />
      <Button
        variant="subtle"
        color="red"
        size="compact-sm"
        className={classes.start}
        onClick={() => void handleRevoke()}
      >
        {text.revokeLink}
      </Button>
    </>
  );
}
