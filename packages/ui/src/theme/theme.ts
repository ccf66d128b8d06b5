import { createTheme } from "@mantine/core";
import { blue, dark, gray, green, plum, red, yellow } from "./colours.ts";
import { componentDefaults } from "./component-defaults.ts";

const standIns = ["Roboto", "Arial", "Open Sans"].map((font) => `'Inter Stand-in ${font}'`).join(", ");
const fontFamily = `'Inter Variable', ${standIns}, system-ui, sans-serif`;

/** SoftManager's face: dense, quiet, warm paper and one accent. Everything visual starts here. */
export const theme = createTheme({
  colors: { plum, gray, dark, green, red, yellow, blue },
  primaryColor: "plum",
  primaryShade: { light: 7, dark: 8 },
  autoContrast: true,
  black: gray[9],
  fontFamily,
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.875rem", lg: "1rem", xl: "1.125rem" },
  lineHeights: { xs: "1.35", sm: "1.45", md: "1.5", lg: "1.55", xl: "1.5" },
  fontWeights: { regular: "400", medium: "550", bold: "650" },
  headings: {
    fontFamily,
    fontWeight: "620",
    sizes: {
      h1: { fontSize: "1.375rem", lineHeight: "1.3" },
      h2: { fontSize: "1.0625rem", lineHeight: "1.35" },
      h3: { fontSize: "0.9375rem", lineHeight: "1.4" },
      h4: { fontSize: "0.875rem", lineHeight: "1.45" },
      h5: { fontSize: "0.8125rem", lineHeight: "1.45" },
      h6: { fontSize: "0.75rem", lineHeight: "1.45" },
    },
  },
  spacing: { xs: "0.5rem", sm: "0.75rem", md: "1rem", lg: "1.5rem", xl: "2.25rem" },
  radius: { xs: "3px", sm: "4px", md: "6px", lg: "10px", xl: "16px" },
  defaultRadius: "md",
  shadows: {
    xs: "0 1px 2px rgb(38 34 31 / 6%)",
    sm: "0 1px 3px rgb(38 34 31 / 8%), 0 1px 2px rgb(38 34 31 / 5%)",
    md: "0 4px 16px -4px rgb(38 34 31 / 14%), 0 1px 3px rgb(38 34 31 / 8%)",
    lg: "0 12px 32px -8px rgb(38 34 31 / 20%), 0 2px 6px rgb(38 34 31 / 8%)",
    xl: "0 24px 56px -12px rgb(38 34 31 / 28%), 0 4px 12px rgb(38 34 31 / 10%)",
  },
  cursorType: "pointer",
  respectReducedMotion: true,
  components: componentDefaults,
});
