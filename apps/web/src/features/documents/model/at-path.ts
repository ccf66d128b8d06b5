import type { DocumentContent } from "@softmanager/domain";
import type { FieldPath } from "react-hook-form";
import { blankAddress, blankBuyer } from "./blanks.ts";
import type { EditedContent } from "./edited-content.ts";

/** A field of the draft: `buyer.address.county`. */
export type DraftPath = FieldPath<EditedContent>;

type Path = readonly PropertyKey[];
type Fields = Record<PropertyKey, unknown>;

export function valueAt(content: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Fields | null)?.[key], content);
}

/** The content with another value at the path; everything beside it stays the same object. */
export function replacedAt<Part>(part: Part, path: Path, value: unknown, blanks: Blanks = {}): Part {
  const [key, ...rest] = path;
  if (key === undefined) return value as Part;
  const inside = (part as Fields)[key] ?? blanks[String(key)];
  const next = replacedAt(inside, rest, value, blanks);
  if (Array.isArray(part)) return part.with(Number(key), next) as Part;
  return { ...part, [key]: next };
}

type Blanks = Readonly<Record<string, object>>;

/** What begins to exist with the first field of it that is filled in. */
const blanks: Blanks = {
  buyer: blankBuyer,
  delivery: { date: null, partyName: null, address: null } satisfies DocumentContent["delivery"],
  address: blankAddress,
};

/** A field as text, whatever it is when empty. */
export function textAt(draft: EditedContent, path: DraftPath): string {
  const value = valueAt(draft, path.split("."));
  return typeof value === "string" ? value : "";
}

const neverNull = new Set(["name", "street", "city", "country", "type", "prepaid", "paymentMeansCode", "language"]);

/** The draft with a text typed into a field; an emptied one that may be absent becomes null. */
export function withTextAt(draft: EditedContent, path: DraftPath, text: string): EditedContent {
  const field = path.split(".").at(-1) ?? "";
  const value = text === "" && !neverNull.has(field) ? null : text;
  return replacedAt(draft, path.split("."), value, blanks);
}
