import type { EditingSession } from "./session.ts";

/** Drafts opened in this tab whose last words the server does not have yet, by document. */
const unsaved = new Map<string, EditingSession>();

/** A draft just begun, on its way to the editor: it need not be asked for again. */
let begun: EditingSession | undefined;

export function handOver(session: EditingSession): void {
  begun = session;
}

/** The session to go on with: of a draft just begun, or left before everything of it was saved. */
export function openSession(documentId: string): EditingSession | undefined {
  if (begun?.documentId === documentId) return begun;
  return unsaved.get(documentId);
}

/** The editor has been left; the next time the draft is asked for again, unless something of it is not saved. */
export function letGo(session: EditingSession): void {
  if (begun === session) begun = undefined;
}

/** Keeps a session until the server has all of it, and the browser from closing meanwhile without asking. */
export function keepUntilSaved(session: EditingSession): void {
  const follow = () => {
    if (session.autosave.isClean) unsaved.delete(session.documentId);
    else unsaved.set(session.documentId, session);
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
