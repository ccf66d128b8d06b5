import { issuesOf } from "@softmanager/inputs";
import type { TextLanguage } from "@softmanager/texts";
import type { z } from "zod";
import { invalidArgument } from "./errors.ts";

/** An argument of a query as its schema reads it, or an error that names the first fault: queries have no problems. */
export function readArgument<Schema extends z.ZodType>(
  name: string,
  value: unknown,
  { schema, language }: { schema: Schema; language: TextLanguage },
): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = issuesOf(parsed.error, language);
  throw invalidArgument(`${name}.${issue?.path}`, issue?.message ?? "");
}
