import { useNotify, useTexts } from "@softmanager/ui";
import { useCommand } from "../../../../app/api/use-command.ts";
import {
  CreateDefaultMentionDocument,
  DeleteDefaultMentionDocument,
  UpdateDefaultMentionDocument,
  type MentionPartsFragment,
} from "../operations.generated.ts";
import { mentionTexts } from "./mention-texts.ts";
import { moved } from "./moved.ts";

const refetch = { refetch: ["MentionSettings"] };

/** Deletes a sentence, with the way back beside it, or moves it among its neighbours. */
export function useMentionActs(mentions: readonly MentionPartsFragment[]) {
  const text = useTexts(mentionTexts);
  const notify = useNotify();
  const [runDelete] = useCommand(DeleteDefaultMentionDocument, refetch);
  const [create] = useCommand(CreateDefaultMentionDocument, refetch);
  const [update] = useCommand(UpdateDefaultMentionDocument, refetch);

  async function restore({ kind, language, text: sentence, position }: MentionPartsFragment) {
    const result = await create({ kind, language, text: sentence, position });
    if (result && result.__typename !== "DefaultMention") notify.problem(result.message);
  }

  async function remove(mention: MentionPartsFragment) {
    const result = await runDelete({ mentionId: mention.id, expectedVersion: mention.version });
    if (result?.__typename !== "DeletedDefaultMention") return result && notify.problem(result.message);
    return notify.undo({ message: text.removed, onUndo: () => void restore(mention) });
  }

  async function move(mention: MentionPartsFragment, by: 1 | -1) {
    for (const { id, version, kind, language, text: sentence, position } of moved(mentions, mention.id, by)) {
      const fields = { kind, language, text: sentence, position };
      const result = await update({ ...fields, mentionId: id, expectedVersion: version });
      if (result?.__typename !== "DefaultMention") return result && notify.problem(result.message);
    }
    return undefined;
  }

  return { remove, move };
}
