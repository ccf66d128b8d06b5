import { VisuallyHidden } from "@mantine/core";
import type { ComponentProps } from "react";
import { IconInfoCircle } from "../icons/icons.ts";
import classes from "./field-frame.module.css";

/** Says beside a label that its value was filled in, and to screen readers also where it comes from. */
export function OriginMark({ origin, ...rest }: { origin: string } & ComponentProps<"span">) {
  return (
    <span {...rest} className={classes.origin}>
      <IconInfoCircle size={14} stroke={1.75} aria-hidden />
      <VisuallyHidden>({origin})</VisuallyHidden>
    </span>
  );
}
