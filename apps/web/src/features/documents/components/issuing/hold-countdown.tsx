import { useApolloClient } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { KeyHint, useAriaKeys, useShortcuts, useTexts } from "@softmanager/ui";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { msUntil } from "../../../../app/clock.ts";
import { IssuingProgressDocument, type IssuingPartsFragment } from "../../operations.generated.ts";
import { issuingTexts } from "./issuing-texts.ts";
import classes from "./issuing.module.css";

interface HoldCountdownProps {
  documentId: string;
  /** The instant the hold ends, ISO. */
  until: string;
  onUndo: () => void;
  /** The server has let go of the hold: issued, or a draft again. */
  onEnded: (document: IssuingPartsFragment) => void;
}

const askEveryMs = 500;

/** The hold before a number is taken, with the way back. It is the server's: it ends whether or not anybody watches. */
export function HoldCountdown({ documentId, until, onUndo, onEnded }: HoldCountdownProps) {
  const text = useTexts(issuingTexts);
  const ariaKeysOf = useAriaKeys();
  const seconds = useSecondsUntil(until);
  useOutcome({ documentId, until, onEnded });
  useShortcuts([{ keys: "u", label: text.undo, run: onUndo, isOff: seconds === 0 }]);
  return (
    <div className={classes.hold} role="status">
      <span className={classes.ring} aria-hidden />
      <span>{seconds > 0 ? text.held({ seconds }) : text.issuing}</span>
      {seconds > 0 && (
        <Button
          variant="default"
          onClick={onUndo}
          rightSection={<KeyHint keys="u" />}
          aria-keyshortcuts={ariaKeysOf("u")}
        >
          {text.undo}
        </Button>
      )}
    </div>
  );
}

function useSecondsUntil(until: string): number {
  return useSyncExternalStore(ticking, () => secondsUntil(until));
}

function ticking(tick: () => void): () => void {
  const timer = setInterval(tick, 200);
  return () => clearInterval(timer);
}

function secondsUntil(until: string): number {
  return Math.max(0, Math.ceil(msUntil(until) / 1000));
}

/** Asks the server what became of the document once the hold is over, until it knows. */
function useOutcome({ documentId, until, onEnded }: Omit<HoldCountdownProps, "onUndo">): void {
  const client = useApolloClient();
  const tell = useRef(onEnded);
  useEffect(() => void (tell.current = onEnded));
  useEffect(() => {
    let timer = setTimeout(() => void ask(), Math.max(0, msUntil(until)) + askEveryMs / 2);
    async function ask(): Promise<void> {
      const document = await progressOf();
      if (document && (document.state !== "DRAFT" || document.issueAt === null)) tell.current(document);
      else timer = setTimeout(() => void ask(), askEveryMs);
    }
    async function progressOf(): Promise<IssuingPartsFragment | undefined> {
      try {
        const { data } = await client.query({
          query: IssuingProgressDocument,
          variables: { id: documentId },
          fetchPolicy: "network-only",
        });
        return data?.document;
      } catch {
        // The connection is gone for a moment; the hold does not mind, and the next question may be answered.
        return undefined;
      }
    }
    return () => clearTimeout(timer);
  }, [client, documentId, until]);
}
