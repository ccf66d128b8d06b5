import { ErrorState, UiLink, useTexts } from "@softmanager/ui";
import { useLocation } from "@tanstack/react-router";
import { appTexts } from "../app-texts.ts";
import { codeOf, referenceOf } from "./error.ts";
import { useFailureText } from "./use-failure-text.ts";

interface LoadFailureProps {
  error: unknown;
  title: string;
  onRetry: () => unknown;
}

/** In place of what could not be read: why, the reference to tell us, and another try. */
export function LoadFailure({ error, title, onRetry }: LoadFailureProps) {
  const failureText = useFailureText();
  const isGone = codeOf(error) === "NOT_FOUND";
  // If it fails again, the error is already here to say so.
  const retry = () => void Promise.resolve(onRetry()).catch(() => undefined);
  return (
    <ErrorState
      title={title}
      reference={referenceOf(error)}
      {...(isGone ? { secondary: <WayOn /> } : { onRetry: retry })}
    >
      {failureText(error)}
    </ErrorState>
  );
}

/** From what is not there any more; trying again would not bring it back. */
function WayOn() {
  const text = useTexts(appTexts);
  const company = useLocation({ select: ({ pathname }) => /^[/]c[/][^/]+/.exec(pathname)?.[0] });
  return <UiLink href={company ?? "/"}>{text.home}</UiLink>;
}
