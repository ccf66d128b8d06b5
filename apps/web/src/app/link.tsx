import { useRouter } from "@tanstack/react-router";
import type { UiLinkProps } from "@softmanager/ui";
import type { MouseEvent } from "react";
import { parseSearch } from "./address.ts";

/**
 * Follows addresses of ours without reloading; everything else is the browser's business. Light, since long lists are
 * full of them: it listens to nothing, and fetches the page's code once the pointer or the focus is on it.
 */
export function AppLink({ href, carries, children, onClick, ...props }: UiLinkProps) {
  const router = useRouter();
  const isOurs = href.startsWith("/") && props.target !== "_blank" && props.download === undefined;

  function handleClick(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    if (!isOurs || event.defaultPrevented || event.button !== 0 || isForNewTab(event)) return;
    event.preventDefault();
    router.history.push(href, carries);
  }

  function preload() {
    if (!isOurs) return;
    const [path = "/"] = href.split("#");
    const [to = "/", search = ""] = path.split("?");
    // Code that does not arrive now is asked for again when the link is followed.
    router.preloadRoute({ to, search: parseSearch(search) }).catch(() => undefined);
  }

  return (
    <a href={href} {...props} onClick={handleClick} onPointerEnter={preload} onFocus={preload}>
      {children}
    </a>
  );
}

function isForNewTab({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey;
}
