import { foldText } from "@softmanager/domain";

interface Named {
  label: string;
  description?: unknown;
}

/**
 * Of the answers to an earlier text, those that fit what is typed by now: until the new answer is here, Enter must not
 * take what was meant by other letters.
 */
export function fitting<Option extends Named>(options: readonly Option[], typed: string): readonly Option[] {
  const words = foldText(typed).split(" ");
  return options.filter(({ label, description }) => {
    const known = foldText(`${label} ${typeof description === "string" ? description : ""}`);
    return words.every((word) => known.includes(word));
  });
}
