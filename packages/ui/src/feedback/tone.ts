/** What a colour means. A tone never stands alone: a word says the same. */
export type Tone = "neutral" | "info" | "success" | "warning" | "danger" | "accent";

/** The tone's colours as CSS variables, for `style`. */
export function toneStyle(tone: Tone): Record<`--tone-${string}`, string> {
  return {
    "--tone-text": `var(--sm-${tone}-text)`,
    "--tone-tint": `var(--sm-${tone}-tint)`,
    "--tone-line": `var(--sm-${tone}-line)`,
    "--tone-dot": `var(--sm-${tone}-dot)`,
  };
}
