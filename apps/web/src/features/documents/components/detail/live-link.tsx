import { Button, Group } from "@mantine/core";
import { CopyField, formatInstant, IconCalendarDue, IconEye, useLanguage, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useCommand } from "../../../../app/api/use-command.ts";
import { todayIn } from "../../../../app/clock.ts";
import {
  ChangePublicLinkExpiryDocument,
  RevokePublicLinkDocument,
  type PublicLinkPartsFragment,
} from "../../operations.generated.ts";
import classes from "./detail.module.css";
import { ExpiryFields } from "./expiry-fields.tsx";
import { expiryInput, lastDayOf, type Expiry } from "./link-expiry.ts";
import { linkTexts } from "./link-texts.ts";

interface LiveLinkProps {
  link: PublicLinkPartsFragment;
  url: string;
  /** Of the company. */
  timeZone: string;
}

/** A link that works: until when, who opened it, and how to close it. */
export function LiveLink({ link, url, timeZone }: LiveLinkProps) {
  const text = useTexts(linkTexts);
  const notify = useNotify();
  const [isChanging, setChanging] = useState(false);
  const [revoke, { busy }] = useCommand(RevokePublicLinkDocument, { refetch: ["LinksOfDocument"] });

  async function handleRevoke() {
    const result = await revoke({ linkId: link.id });
    if (result?.__typename === "PublicLink") notify.success(text.revoked);
    else if (result) notify.problem(result.message);
  }

  return (
    <>
      <CopyField label={text.link} value={new URL(url, window.location.origin).href} />
      <Facts link={link} timeZone={timeZone} />
      {isChanging ? (
        <ChangeExpiry link={link} timeZone={timeZone} onClose={() => setChanging(false)} />
      ) : (
        <Group gap="xs" className={classes.start} data-variant="subtle">
          <Button variant="subtle" size="compact-sm" onClick={() => setChanging(true)}>
            {text.changeExpiry}
          </Button>
          <Button variant="subtle" color="red" size="compact-sm" loading={busy} onClick={() => void handleRevoke()}>
            {text.revokeLink}
          </Button>
        </Group>
      )}
    </>
  );
}

function Facts({ link: { expiresAt, viewCount, views }, timeZone }: Pick<LiveLinkProps, "link" | "timeZone">) {
  const text = useTexts(linkTexts);
  const { language } = useLanguage();
  const [latest] = views;
  return (
    <ul className={classes.facts}>
      <li>
        <IconCalendarDue size={15} stroke={1.75} aria-hidden />
        {expiresAt ? text.validUntil({ date: lastDayOf(expiresAt, { timeZone, language }) }) : text.validForEver}
      </li>
      <li>
        <IconEye size={15} stroke={1.75} aria-hidden />
        {latest ? text.seenTimes({ count: viewCount, time: formatInstant(latest.at) }) : text.unseen}
      </li>
    </ul>
  );
}

function ChangeExpiry({ link, timeZone, onClose }: Omit<LiveLinkProps, "url"> & { onClose: () => void }) {
  const text = useTexts(linkTexts);
  const notify = useNotify();
  const [expiry, setExpiry] = useState<Expiry>({ choice: link.expiresAt ? "90" : "NEVER", date: "" });
  const [error, setError] = useState<string>();
  const [change, { busy }] = useCommand(ChangePublicLinkExpiryDocument, { refetch: ["LinksOfDocument"] });

  async function handleSave() {
    if (expiry.choice === "DATE" && !expiry.date) return setError(text.lastDayNeeded);
    const result = await change({ linkId: link.id, expectedVersion: link.version, ...expiryInput(expiry) });
    if (result?.__typename === "PublicLink") {
      notify.success(text.expiryChanged);
      return onClose();
    }
    const message = result?.__typename === "InvalidInput" ? result.issues[0]?.message : result?.message;
    if (expiry.choice === "DATE") setError(message);
    else if (message) notify.problem(message);
    return undefined;
  }

  function choose(next: Expiry) {
    setError(undefined);
    setExpiry(next);
  }

  return (
    <>
      <ExpiryFields expiry={expiry} today={todayIn(timeZone)} onChange={choose} error={error} />
      <Group gap="xs">
        <Button variant="default" size="compact-sm" onClick={() => void handleSave()} loading={busy}>
          {text.saveExpiry}
        </Button>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={onClose}>
          {text.keepExpiry}
        </Button>
      </Group>
    </>
  );
}
