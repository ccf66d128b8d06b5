import { Link } from "@tanstack/react-router";
import type { UiLinkProps } from "@softmanager/ui";
import { parseSearch } from "./address.ts";

/** Follows addresses of ours without reloading; everything else is the browser's business. */
export function AppLink({ href, children, ...props }: UiLinkProps) {
  if (!href.startsWith("/") || props.target === "_blank") {
    return (
      <a href={href} {...props}>
        {children}
      </a>
    );
  }
  const [path = "/", hash] = href.split("#");
  const [pathname = "/", search = ""] = path.split("?");
  return (
    <Link to={pathname} search={parseSearch(search)} {...(hash && { hash })} {...props}>
      {children}
    </Link>
  );
}
