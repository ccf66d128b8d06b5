import { dueDateIn, type DocumentContent, type DueDateRule } from "@softmanager/domain";

/** What a draft says today: a due date that follows a rule is reckoned from its issue date. */
export function withTermOf<Content extends Pick<DocumentContent, "issueDate" | "dueDate">>(
  content: Content,
  { dueDateRule, today }: { dueDateRule: DueDateRule | null | undefined; today: string },
): Content {
  return { ...content, dueDate: dueDateIn({ ...content, dueDateRule: dueDateRule ?? null }, today) };
}
