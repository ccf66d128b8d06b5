import { useAskedLanguage } from "@softmanager/ui";
import { Outlet, useSearch } from "@tanstack/react-router";
import { Suspense, useEffect } from "react";

/** What every page stands in. */
export function RootPage() {
  const { lang }: Record<string, string | undefined> = useSearch({ strict: false });
  useAskedLanguage(lang);
  return (
    <Suspense>
      <Outlet />
      <Arrival />
    </Suspense>
  );
}

/** The page works: a form that was only a picture takes what is typed from now on. */
function Arrival() {
  useEffect(() => {
    const picture = document.querySelector<HTMLElement>(".pictured[inert]");
    if (!picture) return;
    picture.inert = false;
    picture.querySelector<HTMLElement>("[autofocus]")?.focus();
  }, []);
  return null;
}
