import { useCallback } from "react";
import { lineKeyOf } from "../../model/field-id.ts";
import { useSession } from "../../model/use-session.ts";

/** Frames to wait for a line far away to be drawn. */
const patience = 10;

/** Puts the focus on a field of the editor by its id, bringing a far line into being first. */
export function useFocusField(): (id: string) => void {
  const session = useSession();
  return useCallback(
    (id) => {
      if (focusById(id)) return;
      const key = lineKeyOf(id);
      if (key !== undefined) session.revealLine?.(key);
      focusSoon(id, patience);
    },
    [session],
  );
}

function focusSoon(id: string, frames: number): void {
  requestAnimationFrame(() => {
    if (!focusById(id) && frames > 0) focusSoon(id, frames - 1);
  });
}

function focusById(id: string): boolean {
  const element = document.getElementById(id);
  if (!element) return false;
  element.focus();
  element.scrollIntoView({ block: "nearest" });
  return true;
}
