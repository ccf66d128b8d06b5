import { createDefaultMentionInput, deleteDefaultMentionInput, updateDefaultMentionInput } from "@softmanager/inputs";
import { notFound } from "../../../platform/errors.ts";
import { VersionConflict } from "../../../platform/problems.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { DefaultMention } from "../model/default-mention.ts";

/** Adds a sentence that every new draft of a kind begins with. */
export const createDefaultMention = useCase({
  name: "documents.createDefaultMention",
  permission: "company:update",
  subject: "mention",
  input: createDefaultMentionInput,
  problems: [],
  async run(scope, { idempotencyKey: _key, ...mention }) {
    const { id } = scope.em.create(DefaultMention, { companyId: scope.companyId, id: scope.newId(), ...mention });
    return { mentionId: id };
  },
});

/** Changes it for the drafts to come; documents that exist keep what they say. */
export const updateDefaultMention = useCase({
  name: "documents.updateDefaultMention",
  permission: "company:update",
  subject: "mention",
  input: updateDefaultMentionInput,
  problems: [],
  async run(scope, { mentionId, expectedVersion, position, ...changes }) {
    const mention = await findMentionAt(scope, mentionId, expectedVersion);
    scope.em.assign(mention, { ...changes, position: position ?? mention.position });
    return { mentionId };
  },
});

/** Takes it away from the drafts to come. */
export const deleteDefaultMention = useCase({
  name: "documents.deleteDefaultMention",
  permission: "company:update",
  subject: "mention",
  input: deleteDefaultMentionInput,
  problems: [],
  async run(scope, { mentionId, expectedVersion }) {
    scope.em.remove(await findMentionAt(scope, mentionId, expectedVersion));
    return { mentionId };
  },
});

async function findMentionAt(scope: Scope, mentionId: string, expectedVersion: number): Promise<DefaultMention> {
  const mention = await scope.em.findOne(DefaultMention, { companyId: scope.companyId, id: mentionId });
  if (!mention) throw notFound("Mention");
  if (mention.version !== expectedVersion) throw new VersionConflict(expectedVersion, mention.version);
  return mention;
}
