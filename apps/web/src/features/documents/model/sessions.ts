import type { DocumentKind } from "@softmanager/domain";
import type { EditingSession } from "./session.ts";

/** Documents opened in this tab whose last words the server does not have yet. */
const unsaved = new Set<EditingSession>();

/** A draft just begun, which goes on in the same editor under its own address. */
let begun: EditingSession | undefined;

export function haveBegun(session: EditingSession): void {
  begun = session;
}

export function isJustBegun(documentId: string): boolean {
  return begun?.begunAs.get() === documentId;
}

/** The session to go on with: of a draft just begun, or left before everything of it was saved. */
export function openSession(documentId: string): EditingSession | undefined {
  if (isJustBegun(documentId)) return begun;
  return [...unsaved].find(({ begunAs }) => begunAs.get() === documentId);
}

/** A new document that was left before the server heard of it. */
export function openNewSession(kind: DocumentKind): EditingSession | undefined {
  return [...unsaved].find((session) => !session.isBegun && session.kind === kind);
}

/** The editor has been left; the next time the draft is asked for again, unless something of it is not saved. */
export function letGo(session: EditingSession): void {
  if (begun === session) begun = undefined;
}

/** Keeps a session until the server has all of it, and the browser from closing meanwhile without asking. */
export function keepUntilSaved(session: EditingSession): void {
  const follow = () => {
    if (session.autosave.isClean) unsaved.delete(session);
    else unsaved.add(session);
    watchUnload();
  };
  session.autosave.subscribe(follow);
}

function watchUnload(): void {
  if (unsaved.size === 0) window.removeEventListener("beforeunload", askBeforeLeaving);
  else window.addEventListener("beforeunload", askBeforeLeaving);
}

function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
