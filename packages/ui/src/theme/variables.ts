import type { CSSVariablesResolver } from "@mantine/core";

/** Meaning given to colours: every text tone below passes AA on every surface it is used on, in both themes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#ffffff",
    "--mantine-color-error": "var(--mantine-color-red-9)",
    "--mantine-color-placeholder": "var(--mantine-color-gray-6)",
    "--mantine-color-dimmed": "var(--mantine-color-gray-6)",
    "--mantine-color-default-border": "var(--sm-border-strong)",
    "--mantine-color-disabled": "var(--mantine-color-gray-1)",
    "--mantine-color-disabled-color": "var(--mantine-color-gray-6)",
    "--mantine-color-disabled-border": "var(--mantine-color-gray-3)",
    ...surfaces("light"),
    ...tones("light"),
  },
  dark: {
    "--mantine-color-error": "var(--mantine-color-red-3)",
    "--mantine-color-anchor": "var(--mantine-color-plum-3)",
    "--mantine-color-default-border": "var(--sm-border-strong)",
    "--mantine-color-disabled-color": "var(--mantine-color-dark-2)",
    // Shade 8 would sink into the dark page; 6 stands out and still carries white text (5.9 : 1).
    "--mantine-color-plum-filled": "var(--mantine-color-plum-6)",
    "--mantine-color-plum-filled-hover": "var(--mantine-color-plum-7)",
    "--mantine-color-plum-light": "color-mix(in srgb, var(--mantine-color-plum-5) 18%, transparent)",
    "--mantine-color-plum-light-hover": "color-mix(in srgb, var(--mantine-color-plum-5) 26%, transparent)",
    "--mantine-color-plum-light-color": "var(--mantine-color-plum-2)",
    "--mantine-color-plum-outline": "var(--mantine-color-plum-3)",
    ...surfaces("dark"),
    ...tones("dark"),
  },
});

type Scheme = "light" | "dark";

function surfaces(scheme: Scheme): Record<string, string> {
  return scheme === "light"
    ? {
        "--sm-canvas": "var(--mantine-color-gray-0)",
        "--sm-surface": "#ffffff",
        "--sm-raised": "#ffffff",
        "--sm-raised-border": "transparent",
        "--sm-veil": "rgb(38 34 31 / 32%)",
        "--sm-sunken": "var(--mantine-color-gray-1)",
        "--sm-border": "var(--mantine-color-gray-2)",
        "--sm-border-strong": "var(--mantine-color-gray-4)",
        "--sm-text": "var(--mantine-color-gray-9)",
        "--sm-text-muted": "var(--mantine-color-gray-6)",
        "--sm-hover": "rgb(38 34 31 / 4%)",
        "--sm-selected": "var(--mantine-color-plum-0)",
        "--sm-accent-text": "var(--mantine-color-plum-7)",
        "--sm-focus": "var(--mantine-color-plum-6)",
      }
    : {
        "--sm-canvas": "var(--mantine-color-dark-8)",
        "--sm-surface": "var(--mantine-color-dark-7)",
        // A shadow does not show on a dark page: what lies above it is lighter and has an edge.
        "--sm-raised": "color-mix(in srgb, var(--mantine-color-dark-7), var(--mantine-color-dark-6))",
        "--sm-raised-border": "var(--mantine-color-dark-4)",
        "--sm-veil": "rgb(0 0 0 / 50%)",
        "--sm-sunken": "var(--mantine-color-dark-6)",
        "--sm-border": "var(--mantine-color-dark-5)",
        "--sm-border-strong": "var(--mantine-color-dark-4)",
        "--sm-text": "var(--mantine-color-dark-0)",
        "--sm-text-muted": "var(--mantine-color-dark-2)",
        "--sm-hover": "rgb(255 246 240 / 5%)",
        "--sm-selected": "color-mix(in srgb, var(--mantine-color-plum-6) 18%, var(--mantine-color-dark-7))",
        "--sm-accent-text": "var(--mantine-color-plum-3)",
        "--sm-focus": "var(--mantine-color-plum-3)",
      };
}

const hues = { neutral: "gray", info: "blue", success: "green", warning: "yellow", danger: "red", accent: "plum" };

function tones(scheme: Scheme): Record<string, string> {
  return Object.fromEntries(
    Object.entries(hues).flatMap(([tone, hue]) =>
      scheme === "light"
        ? [
            [`--sm-${tone}-text`, `var(--mantine-color-${hue}-8)`],
            [`--sm-${tone}-tint`, `var(--mantine-color-${hue}-${tone === "neutral" ? 1 : 0})`],
            [`--sm-${tone}-line`, `var(--mantine-color-${hue}-2)`],
            [`--sm-${tone}-dot`, `var(--mantine-color-${hue}-${tone === "neutral" ? 5 : 6})`],
          ]
        : [
            [`--sm-${tone}-text`, `var(--mantine-color-${hue}-2)`],
            [`--sm-${tone}-tint`, `color-mix(in srgb, var(--mantine-color-${hue}-5) 14%, transparent)`],
            [`--sm-${tone}-line`, `color-mix(in srgb, var(--mantine-color-${hue}-5) 30%, transparent)`],
            [`--sm-${tone}-dot`, `var(--mantine-color-${hue}-4)`],
          ],
    ),
  );
}
