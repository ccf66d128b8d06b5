import { ErrorState } from "@softmanager/ui";
import { referenceOf } from "./error.ts";
import { useFailureText } from "./use-failure-text.ts";

interface LoadFailureProps {
  error: unknown;
  title: string;
  onRetry: () => unknown;
}

/** In place of what could not be read: why, the reference to tell us, and another try. */
export function LoadFailure({ error, title, onRetry }: LoadFailureProps) {
  const failureText = useFailureText();
  // If it fails again, the error is already here to say so.
  const retry = () => void Promise.resolve(onRetry()).catch(() => undefined);
  return (
    <ErrorState title={title} reference={referenceOf(error)} onRetry={retry}>
      {failureText(error)}
    </ErrorState>
  );
}
