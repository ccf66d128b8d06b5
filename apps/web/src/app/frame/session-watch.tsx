import { useRouter } from "@tanstack/react-router";
import { Suspense, useEffect } from "react";
import { resumeSession, useHasSessionEnded } from "../api/session.ts";
import { SignInAgain } from "../slots.tsx";

/** When the session has ended, signs in again over the page; where that cannot be done, at the door and back here. */
export function SessionWatch() {
  const hasEnded = useHasSessionEnded();
  const router = useRouter();
  const mustLeave = hasEnded && !SignInAgain;

  useEffect(() => {
    if (!mustLeave) return;
    resumeSession();
    router.history.push(`/sign-in?next=${encodeURIComponent(router.state.location.href)}`);
  }, [mustLeave, router]);

  if (!hasEnded || !SignInAgain) return null;
  return (
    <Suspense>
      <SignInAgain onSignedIn={resumeSession} />
    </Suspense>
  );
}
