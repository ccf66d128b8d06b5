import { ApolloProvider } from "@apollo/client/react";
import { useLanguage } from "@softmanager/ui";
import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { platformClient, speak } from "../api/client.ts";

const Toasts = lazy(async () => ({ default: (await import("@softmanager/ui/toasts")).Toasts }));

/** Everything that talks to the server. The public site stands outside and never loads this. */
export function ApiLayout() {
  const { language } = useLanguage();
  // While drawing, not after: the pages below ask their first questions before any effect of ours would run.
  speak(language);
  return (
    <ApolloProvider client={platformClient()}>
      <Outlet />
      <Suspense>
        <Toasts />
      </Suspense>
    </ApolloProvider>
  );
}
