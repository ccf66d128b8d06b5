import { useTexts } from "@softmanager/ui";
import { useCallback } from "react";
import { appTexts } from "../app-texts.ts";
import { codeOf } from "./error.ts";

/** What to tell the person when a request failed outright, rather than being refused for a reason of the business. */
export function useFailureText(): (error: unknown) => string {
  const text = useTexts(appTexts);
  return useCallback(
    (error) => {
      const told: Record<string, string> = {
        UNREACHABLE: text.unreachable,
        UNAVAILABLE: text.unreachable,
        TOO_MANY_REQUESTS: text.tooMany,
        FORBIDDEN: text.forbidden,
        UNAUTHENTICATED: text.signedOut,
        NOT_FOUND: text.gone,
      };
      return told[codeOf(error)] ?? text.unforeseen;
    },
    [text],
  );
}
