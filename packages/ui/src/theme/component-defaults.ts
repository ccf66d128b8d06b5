import type { MantineThemeOverride } from "@mantine/core";

/** The library's controls at our density: one control height, set in base.css, taller where fingers point. */
export const componentDefaults = {
  Button: {
    defaultProps: { size: "sm" },
    vars: (_theme: unknown, props: { size?: string }) => ({
      root:
        props.size === "sm"
          ? { "--button-height": "var(--sm-control)", "--button-padding-x": "0.8rem", "--button-fz": "0.8125rem" }
          : {},
    }),
  },
  ActionIcon: { defaultProps: { variant: "subtle", color: "gray" } },
  Input: {
    vars: () => ({ wrapper: { "--input-height-sm": "var(--sm-control)", "--input-padding": "0.625rem" } }),
  },
  Modal: {
    defaultProps: {
      centered: true,
      radius: "lg",
      shadow: "xl",
      transitionProps: { duration: 120, transition: "fade" },
    },
  },
  Drawer: { defaultProps: { transitionProps: { duration: 140 } } },
  Menu: { defaultProps: { shadow: "lg", radius: "md", transitionProps: { duration: 90 } } },
  Popover: { defaultProps: { shadow: "lg", radius: "md", transitionProps: { duration: 90 } } },
  Combobox: { defaultProps: { shadow: "lg", radius: "md", transitionProps: { duration: 0 } } },
  Tooltip: { defaultProps: { openDelay: 350, fz: "xs", withArrow: false, transitionProps: { duration: 80 } } },
  Paper: { defaultProps: { radius: "lg" } },
  Table: { defaultProps: { verticalSpacing: "xs" } },
  Anchor: { defaultProps: { underline: "hover" } },
} satisfies MantineThemeOverride["components"];
