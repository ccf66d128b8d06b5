import type { MantineThemeOverride } from "@mantine/core";

/** What lies behind a dialog stays readable: people look back at it to decide. */
const veil = { color: "#26221f", backgroundOpacity: 0.32, blur: 0 };

/** The library's controls at our density: one control height, set in base.css, taller where fingers point. */
export const componentDefaults: MantineThemeOverride["components"] = {
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
      overlayProps: veil,
      centered: true,
      radius: "lg",
      shadow: "xl",
      transitionProps: { duration: 120, transition: "fade" },
    },
  },
  Drawer: { defaultProps: { overlayProps: veil, transitionProps: { duration: 140 } } },
  Menu: { defaultProps: { shadow: "lg", radius: "md", transitionProps: { duration: 90 } } },
  Popover: { defaultProps: { shadow: "lg", radius: "md", transitionProps: { duration: 90 } } },
  Combobox: { defaultProps: { shadow: "lg", radius: "md", transitionProps: { duration: 0 } } },
  Tooltip: { defaultProps: { openDelay: 350, fz: "xs", withArrow: false, transitionProps: { duration: 80 } } },
  Paper: { defaultProps: { radius: "lg" } },
  Table: { defaultProps: { verticalSpacing: "xs" } },
  Anchor: { defaultProps: { underline: "hover" } },
};
