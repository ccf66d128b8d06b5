import type { ApolloClient } from "@apollo/client";
import type { DocumentKind } from "@softmanager/domain";
import {
  copyIds,
  dropCopy,
  hasCopy,
  keepCopy,
  openCopyKey,
  readCopy,
  type CopyKey,
} from "../../../app/local-copies.ts";
import { LocalCopyKeyDocument } from "../operations.generated.ts";
import { copyIdOf, type EditingSession, type TypedWork } from "./session.ts";

/** After the last letter: sooner than the save itself, so that a tab closed while offline has lost nothing. */
const quietMs = 200;

/** What was typed into the draft in this browser and never reached the server. */
export async function unsentOf(client: ApolloClient, copyId: string): Promise<TypedWork | undefined> {
  if (!hasCopy(copyId)) return undefined;
  return (await readCopy(await keyFor(client), copyId)) as TypedWork | undefined;
}

/** The attempt at a new document that a tab left behind when it was closed without a connection. */
export function attemptLeftBehind(kind: DocumentKind): string | undefined {
  const beginning = copyIdOf(kind, "");
  return copyIds()
    .find((id) => id.startsWith(beginning))
    ?.slice(beginning.length);
}

/** Keeps an encrypted copy of what is typed until the server has it. */
export function keepUnsent(client: ApolloClient, session: EditingSession): void {
  const { autosave } = session;
  // Asked for at once: when the copy is needed, the line may be down.
  keyFor(client).catch(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = async () => {
    const key = await keyFor(client).catch(() => undefined);
    if (key && !autosave.isClean) await keepCopy(key, session.copyId, session.typed());
    if (autosave.isClean) dropCopy(session.copyId);
  };
  const follow = () => {
    clearTimeout(timer);
    if (autosave.isClean) dropCopy(session.copyId);
    else timer = setTimeout(() => void keep(), quietMs);
  };
  let namedBefore = session.copyId;
  session.begunAs.subscribe(() => {
    dropCopy(namedBefore);
    namedBefore = session.copyId;
    follow();
  });
  session.store.subscribe(follow);
  autosave.subscribe(follow);
}

const keys = new WeakMap<ApolloClient, Promise<CopyKey>>();

function keyFor(client: ApolloClient): Promise<CopyKey> {
  const known = keys.get(client);
  if (known) return known;
  const key = client.query({ query: LocalCopyKeyDocument }).then(({ data }) => {
    if (!data) throw new Error("The API gave no key.");
    return openCopyKey(data.localCopyKey);
  });
  key.catch(() => keys.delete(client));
  keys.set(client, key);
  return key;
}
