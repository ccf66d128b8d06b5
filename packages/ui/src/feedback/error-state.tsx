import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { IconAlertTriangle } from "../icons/icons.ts";
import { useTexts } from "../language/language-provider.tsx";
import { uiTexts } from "../ui-texts.ts";
import classes from "./empty-state.module.css";

interface ErrorStateProps {
  title: ReactNode;
  /** What the person can do; never a stack. */
  children?: ReactNode;
  /** The reference under which support finds what happened. */
  reference?: string;
  onRetry?: () => void;
  secondary?: ReactNode;
}

/** Something did not work: says so, keeps the reference, offers the way on. */
export function ErrorState({ title, children, reference, onRetry, secondary }: ErrorStateProps) {
  const text = useTexts(uiTexts);
  return (
    <div className={classes.state} role="alert">
      <span className={classes.icon} data-tone="danger" aria-hidden>
        <IconAlertTriangle size={22} stroke={1.5} />
      </span>
      <h2 className={classes.title}>{title}</h2>
      {children && <div className={classes.text}>{children}</div>}
      {(onRetry || secondary) && (
        <div className={classes.actions}>
          {onRetry && (
            <Button variant="default" onClick={onRetry}>
              {text.retry}
            </Button>
          )}
          {secondary}
        </div>
      )}
      {reference && <p className={classes.reference}>{text.reference({ reference })}</p>}
    </div>
  );
}
