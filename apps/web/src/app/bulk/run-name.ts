import type { TextsIn } from "@softmanager/texts";
import type { BulkRunPartsFragment } from "./operations.generated.ts";
import type { runTexts } from "./run-texts.ts";

type Texts = TextsIn<typeof runTexts>;

/** What a run does, while it goes on. */
export function nameOfRun(text: Texts, { act, subject }: BulkRunPartsFragment): string {
  const name = text[`running${act}_${subject}` as keyof Texts] as string | undefined;
  return name ?? text.runs;
}

/** What a run did: "9.997 de clienți arhivați". */
export function resultOfRun(text: Texts, { act, subject, done }: BulkRunPartsFragment): string {
  const told = text[`done${act}_${subject}` as keyof Texts] as ((values: { count: number }) => string) | undefined;
  return told?.({ count: done }) ?? text.runs;
}

/** What else came of it: refused, skipped, left alone. */
export function restOfRun(text: Texts, { refused, skipped, cancelled }: BulkRunPartsFragment): string[] {
  return [
    refused > 0 ? text.refusedCount({ count: refused }) : "",
    skipped > 0 ? text.skippedCount({ count: skipped }) : "",
    cancelled > 0 ? text.cancelledCount({ count: cancelled }) : "",
  ].filter(Boolean);
}
