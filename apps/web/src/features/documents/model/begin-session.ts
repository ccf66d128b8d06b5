import type { DraftSeries } from "./draft-terms.ts";
import type { Draft, NewDraft } from "./fetch-draft.ts";
import { contentOf, ruleFrom, seriesOf, termsOf, termsOfNew } from "./from-api.ts";
import { Saving, type Reaching } from "./saving.ts";
import { EditingSession } from "./session.ts";
import { keepUntilSaved } from "./sessions.ts";
import { keepUnsent } from "./unsent.ts";

/** Opens a draft for writing; from here on it saves itself. */
export function beginSession(draft: Draft, reaching: Reaching): EditingSession {
  const { id: documentId, version, corrects } = draft;
  const parts = { ...writingOf(draft), series: seriesOf(draft), terms: termsOf(draft) };
  return kept(reaching, { documentId, attempt: documentId, version, corrects, ...parts });
}

/**
 * Opens a document that does not exist yet: its first change begins it.
 *
 * @param attempt Names it until then; begun twice under one name it is begun once.
 */
export function beginNewSession(
  draft: NewDraft,
  { attempt, ...reaching }: Reaching & { attempt: string },
): EditingSession {
  const parts = { ...writingOf(draft), series: draft.series ?? noSeries, terms: termsOfNew(draft) };
  return kept(reaching, { documentId: null, attempt, version: 0, corrects: null, ...parts });
}

function writingOf({ content, dueDateRule }: Pick<NewDraft, "content" | "dueDateRule">) {
  return { content: contentOf(content), dueDateRule: ruleFrom(dueDateRule) };
}

const noSeries: DraftSeries = { id: "", prefix: "", nextNumberText: "", workPointId: null };

type Settings = Omit<ConstructorParameters<typeof EditingSession>[0], "send">;

function kept(reaching: Reaching, settings: Settings): EditingSession {
  const saving = new Saving(reaching, settings.attempt);
  const session = new EditingSession({ ...settings, send: saving.send });
  saving.of(session);
  keepUntilSaved(session);
  keepUnsent(reaching.client, session);
  return session;
}
