import type { z } from "zod";
import type { IssueCode } from "../issue-texts.ts";

/** Adds an issue with one of our codes to the value being checked. */
export function refuse(
  context: z.core.$RefinementCtx,
  code: IssueCode,
  values: Record<string, string | number> = {},
  path: (string | number)[] = [],
): void {
  context.addIssue({ code: "custom", params: { code, values }, path });
}
