import { Button, Group } from "@mantine/core";
import { InlineBanner, useNotify, useTexts } from "@softmanager/ui";
import { useSyncExternalStore } from "react";
import { useGo } from "../../../../app/address.ts";
import type { DraftEnd } from "../../model/autosave.ts";
import { useSession } from "../../model/use-session.ts";
import { editorPageTexts } from "./editor-page-texts.ts";

/** What stands in the way of saving, and the choice that settles it. */
export function SaveBanner() {
  const { autosave } = useSession();
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  if (state.kind === "conflict") return <ConflictBanner />;
  if (state.kind === "over") return <OverBanner end={state.end} />;
  if (state.kind === "failed") return <FailedBanner message={state.message} />;
  return null;
}

/** Two versions of one draft: the person chooses, and may take the choice back. */
function ConflictBanner() {
  const text = useTexts(editorPageTexts);
  const session = useSession();
  const notify = useNotify();

  function takeTheirs() {
    const state = session.autosave.state();
    if (state.kind !== "conflict") return;
    const mine = session.store.get();
    session.replaceWith(state.theirs);
    notify.undo({ message: text.tookTheirs, onUndo: () => session.store.replace(mine) });
  }

  return (
    <InlineBanner
      tone="danger"
      title={text.conflictTitle}
      action={
        <Group gap="xs">
          <Button variant="default" size="compact-sm" onClick={takeTheirs}>
            {text.takeTheirs}
          </Button>
          <Button size="compact-sm" onClick={() => void session.autosave.keepMine()}>
            {text.keepMine}
          </Button>
        </Group>
      }
    >
      {text.conflictText}
    </InlineBanner>
  );
}

/** The draft has ended in another tab or by another hand: what was typed since stays in sight, and there is a way on. */
function OverBanner({ end }: { end: DraftEnd }) {
  const text = useTexts(editorPageTexts);
  const go = useGo();
  const session = useSession();

  function leave() {
    session.autosave.giveUp();
    go(end === "issued" ? `documents/${session.documentId}` : "documents", { replace: true });
  }

  return (
    <InlineBanner
      tone="danger"
      title={end === "issued" ? text.issuedElsewhere : text.deletedElsewhere}
      action={
        <Button size="compact-sm" onClick={leave}>
          {end === "issued" ? text.openIssued : text.documents}
        </Button>
      }
    >
      {end === "issued" ? text.issuedElsewhereText : text.deletedElsewhereText}
    </InlineBanner>
  );
}

function FailedBanner({ message }: { message: string }) {
  const text = useTexts(editorPageTexts);
  const { autosave } = useSession();
  return (
    <InlineBanner
      tone="danger"
      title={text.failedTitle}
      action={
        <Button variant="default" size="compact-sm" onClick={() => void autosave.flush()}>
          {text.retry}
        </Button>
      }
    >
      {message}
    </InlineBanner>
  );
}
