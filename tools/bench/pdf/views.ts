import { documentView, type DocumentView } from "@softmanager/documents";
import { aDocument, furnitureLines } from "@softmanager/documents/fixtures";

let made = 0;

/** An invoice of so many lines as people see it; no two alike, so that nobody gains by remembering. */
export function nextView(lineCount: number): DocumentView {
  const ordinal = (made += 1);
  const lines = furnitureLines(lineCount).map((line, index) => ({
    ...line,
    name: `${line.name} ${ordinal}`,
    quantity: String(1 + ((ordinal + index) % 9)),
  }));
  const { snapshot, options } = aDocument(`invoice ${ordinal}`, { content: { lines } });
  return documentView(snapshot, { ...options, numberText: `FCT ${ordinal}` });
}
