import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/** A new page begins at its top and takes the focus, unless it has already put the focus somewhere itself. */
export function useContentPlace() {
  const content = useRef<HTMLElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  const last = useRef(path);

  useEffect(() => {
    const element = content.current;
    if (!element || last.current === path) return;
    last.current = path;
    element.scrollTo(0, 0);
    if (!element.contains(document.activeElement)) element.focus({ preventScroll: true });
  }, [path]);
  return content;
}
