import { textsIn, type TextLanguage } from "@softmanager/texts";
import type { z } from "zod";
import { asRead } from "./as-read.ts";
import { issueTexts, type IssueCode } from "./issue-texts.ts";

/** What is wrong with one field of an input. */
export interface Issue {
  /** Where, as dotted path from the input: `buyer.address.county`, `lines.0.quantity`. */
  path: string;
  code: IssueCode;
  /** A sentence in the person's language that names the remedy. */
  message: string;
}

type ZodIssue = z.core.$ZodIssue;

/** The issues of a failed parse (with `reportInput`), in the order of the input. */
export function issuesOf(error: z.core.$ZodError, language: TextLanguage): Issue[] {
  return error.issues.flatMap((issue) => flattened(issue)).map((issue) => told(issue, language));
}

function flattened(issue: ZodIssue): ZodIssue[] {
  if (issue.code !== "unrecognized_keys") return [issue];
  return issue.keys.map((key) => ({ ...issue, path: [...issue.path, key] }));
}

function told(issue: ZodIssue, language: TextLanguage): Issue {
  return issueAt(issue.path.join("."), { language, ...codeOf(issue) });
}

interface Fault {
  code: IssueCode;
  language: TextLanguage;
  values?: Record<string, string | number>;
}

/** An issue that no schema can find, because it takes the database or a list to know it. */
export function issueAt(path: string, { code, language, values = {} }: Fault): Issue {
  const message = textsIn(issueTexts, language)[code];
  return { path, code, message: typeof message === "string" ? message : message(asRead(values, language)) };
}

function codeOf(issue: ZodIssue): { code: IssueCode; values: Record<string, string | number> } {
  switch (issue.code) {
    case "custom":
      return { code: customCode(issue.params), values: (issue.params?.values as Record<string, string>) ?? {} };
    case "too_small":
      return issue.origin === "string" && issue.minimum === 1
        ? { code: "REQUIRED", values: {} }
        : { code: tooSmall(issue.origin), values: { limit: Number(issue.minimum) } };
    case "too_big":
      return { code: tooBig(issue.origin), values: { limit: Number(issue.maximum) } };
    case "unrecognized_keys":
      return { code: "UNKNOWN_FIELD", values: {} };
    case "invalid_type":
      return { code: wrongType(issue), values: {} };
    default:
      return { code: "NOT_ONE_OF_THE_CHOICES", values: {} };
  }
}

/** Whether anything was given at all is known only to a parse that reports its input. */
function wrongType({ input, expected }: z.core.$ZodIssueInvalidType): IssueCode {
  if (input === undefined || input === null || input === "") return "REQUIRED";
  return expected === "number" || expected === "int" ? "NOT_A_WHOLE_NUMBER" : "WRONG_TYPE";
}

function tooSmall(origin: string): IssueCode {
  if (origin === "string") return "TOO_SHORT";
  return origin === "array" ? "TOO_FEW" : "TOO_SMALL";
}

function tooBig(origin: string): IssueCode {
  if (origin === "string") return "TOO_LONG";
  return origin === "array" ? "TOO_MANY" : "TOO_BIG";
}

function customCode(params: Record<string, unknown> | undefined): IssueCode {
  const code = params?.code;
  return typeof code === "string" && code in issueTexts ? (code as IssueCode) : "WRONG_TYPE";
}
