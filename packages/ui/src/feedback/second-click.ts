import { useEffect } from "react";

/**
 * The second click of a double click falls beside the dialog that the first one opened: it must not close it again. Many
 * people press everything twice.
 */
export function useNoSecondClick(): void {
  useEffect(() => {
    document.addEventListener("click", ignoreSecond, { capture: true });
    return () => document.removeEventListener("click", ignoreSecond, { capture: true });
  }, []);
}

function ignoreSecond(event: MouseEvent): void {
  const isBeside = event.target instanceof Element && event.target.matches(".mantine-Modal-overlay");
  if (isBeside && event.detail > 1) event.stopPropagation();
}
