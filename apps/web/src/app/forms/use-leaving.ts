import { useState } from "react";

/** The way out of a dialog: while something is written in it, it asks first, and leaves when it is gone through again. */
export function useLeaving({ isWritten, onLeave }: { isWritten: boolean; onLeave: () => void }) {
  const [isAsking, setAsking] = useState(false);
  return {
    isAsking,
    leave: () => (isWritten && !isAsking ? setAsking(true) : onLeave()),
    stay: () => setAsking(false),
  };
}
