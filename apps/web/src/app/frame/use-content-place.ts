import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/**
 * A new page begins at its top and takes the focus, unless it has already put the focus somewhere itself, or
 * is the same page under its own address.
 */
export function useContentPlace() {
  const content = useRef<HTMLElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  const keepsPlace = useLocation({ select: ({ state }) => "keepsPlace" in state && state.keepsPlace === true });
  const last = useRef(path);

  useEffect(() => {
    const element = content.current;
    if (!element || last.current === path) return;
    last.current = path;
    if (keepsPlace) return;
    element.scrollTo(0, 0);
    if (!element.contains(document.activeElement)) element.focus({ preventScroll: true });
  }, [path, keepsPlace]);
  return content;
}
