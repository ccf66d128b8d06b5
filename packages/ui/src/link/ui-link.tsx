import { createContext, use, type AnchorHTMLAttributes, type ComponentType, type ReactNode } from "react";

export type UiLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> & {
  href: string;
  /** What the next page is told without standing in its address: the browser's history keeps it, nobody is sent it. */
  carries?: Readonly<Record<string, string>>;
  children?: ReactNode;
};

function PlainLink({ children, carries: _carries, ...props }: UiLinkProps) {
  return <a {...props}>{children}</a>;
}

const LinkContext = createContext<ComponentType<UiLinkProps>>(PlainLink);

/** Gives the components the application's own link, so that following one does not reload the page. */
export const LinkProvider = LinkContext;

/** A link as the application makes them; a plain one where no router is around. */
export function UiLink(props: UiLinkProps) {
  const Link = use(LinkContext);
  return <Link {...props} />;
}
