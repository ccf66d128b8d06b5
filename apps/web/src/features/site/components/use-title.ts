import { useEffect } from "react";

/** The browser tab's title, before the product's name. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · SoftManager`;
  }, [title]);
}
