import { useEffect, type ReactNode } from "react";
import classes from "./page.module.css";

interface PageProps {
  /** The browser tab's title, before the product's name. */
  title: string;
  /** The width of the content: a form reads best narrow, a list takes everything and scrolls inside itself. */
  width?: "narrow" | "wide" | "full";
  children: ReactNode;
}

/** The content of one address: header first, then its sections. */
export function Page({ title, width = "wide", children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · SoftManager`;
  }, [title]);
  return (
    <div className={classes.page} data-width={width}>
      {children}
    </div>
  );
}
