import { ActionIcon, VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle, IconX } from "../icons/icons.ts";
import { useTexts } from "../language/language-provider.tsx";
import { uiTexts } from "../ui-texts.ts";
import { toneStyle } from "./tone.ts";
import classes from "./inline-banner.module.css";

export type BannerTone = "info" | "success" | "warning" | "danger";

interface InlineBannerProps {
  tone: BannerTone;
  title: ReactNode;
  /** What it means and what to do, in a sentence. */
  children?: ReactNode;
  /** A button or link that resolves it. */
  action?: ReactNode;
  onDismiss?: () => void;
}

const icons = { info: IconInfoCircle, success: IconCircleCheck, warning: IconAlertTriangle, danger: IconCircleX };

/** A notice in the flow of a page. Problems are announced at once, the rest when the reader pauses. */
export function InlineBanner({ tone, title, children, action, onDismiss }: InlineBannerProps) {
  const text = useTexts(uiTexts);
  const Icon = icons[tone];
  const toneNames = {
    info: text.toneInfo,
    success: text.toneSuccess,
    warning: text.toneWarning,
    danger: text.toneDanger,
  };
  return (
    <div className={classes.banner} style={toneStyle(tone)} role={tone === "danger" ? "alert" : "status"}>
      <Icon size={18} stroke={1.75} aria-hidden className={classes.icon} />
      <div className={classes.body}>
        <p className={classes.title}>
          <VisuallyHidden>{toneNames[tone]}: </VisuallyHidden>
          {title}
        </p>
        {children && <div className={classes.text}>{children}</div>}
      </div>
      {action}
      {onDismiss && (
        <ActionIcon aria-label={text.close} onClick={onDismiss} size="sm">
          <IconX size={16} />
        </ActionIcon>
      )}
    </div>
  );
}
