import { Button } from "@mantine/core";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { EmptyState, ErrorState, IconRefresh, UiLink, useTexts } from "@softmanager/ui";
import { useMemo } from "react";
import { appTexts } from "./app-texts.ts";

/** Shown in place of a page that broke. The rest of the application stays. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const text = useTexts(appTexts);
  const reference = useMemo(() => referenceIn(error), [error]);
  if (isOldVersion(error)) return <NewVersion />;
  return (
    <ErrorState
      title={text.errorTitle}
      reference={reference}
      onRetry={reset}
      secondary={<UiLink href="/">{text.home}</UiLink>}
    >
      {text.errorText}
    </ErrorState>
  );
}

function NewVersion() {
  const text = useTexts(appTexts);
  return (
    <EmptyState
      icon={IconRefresh}
      title={text.newVersionTitle}
      action={<Button onClick={() => window.location.reload()}>{text.reload}</Button>}
    >
      {text.newVersionText}
    </EmptyState>
  );
}

/** A page of an older release asks for files that the server has replaced. */
function isOldVersion(error: unknown): boolean {
  const message = error instanceof Error ? error.message : "";
  return /dynamically imported module|Importing a module script failed|error loading dynamically/i.test(message);
}

/** The server's reference when the error carries one, else a short one of the browser's own, also in its console. */
function referenceIn(error: unknown): string {
  const told = serverReference(error);
  if (told) return told;
  const own = `W-${Math.random().toString(36).slice(2, 8).toUpperCase()}`;
  console.error(own, error);
  return own;
}

/** Read by shape: the class of API errors would bring the whole API client to pages that do without it. */
function serverReference(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("errors" in error) || !Array.isArray(error.errors))
    return undefined;
  const [first]: { extensions?: { reference?: unknown } }[] = error.errors;
  const reference = first?.extensions?.reference;
  return typeof reference === "string" ? reference : undefined;
}
