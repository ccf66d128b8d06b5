import { ToastPlace, useLanguage } from "@softmanager/ui";
import { Outlet } from "@tanstack/react-router";
import { speak } from "../api/language.ts";

/**
 * Everything that talks to the server; the public site stands outside. The client itself is brought by the layouts that
 * read with it: at the door it is fetched when the first command is given.
 */
export function ApiLayout() {
  const { language } = useLanguage();
  // While drawing, not after: the pages below ask their first questions before any effect of ours would run.
  speak(language);
  return (
    <>
      <Outlet />
      <ToastPlace />
    </>
  );
}
