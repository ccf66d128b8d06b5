import "@softmanager/ui/styles.css";
import { UiProvider } from "@softmanager/ui";
import { RouterProvider } from "@tanstack/react-router";
import { AppLink } from "./link.tsx";
import { router } from "./router.tsx";

/** The whole single-page application. */
export function App() {
  return (
    <UiProvider link={AppLink}>
      <RouterProvider router={router} />
    </UiProvider>
  );
}
