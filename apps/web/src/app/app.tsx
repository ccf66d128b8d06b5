import "@softmanager/ui/styles.css";
import type { TextLanguage } from "@softmanager/texts";
import { UiProvider } from "@softmanager/ui";
import { RouterProvider } from "@tanstack/react-router";
import { AppLink } from "./link.tsx";
import { router } from "./router.tsx";

/** The whole single-page application. */
export function App({ language }: { language?: TextLanguage }) {
  return (
    <UiProvider link={AppLink} {...(language && { language })}>
      <RouterProvider router={router} />
    </UiProvider>
  );
}
