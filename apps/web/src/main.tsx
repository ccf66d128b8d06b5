import { preferredLanguage, readPreference } from "@softmanager/ui";
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { router } from "./app/router.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root.");
const app = (
  <StrictMode>
    <App />
  </StrictMode>
);
// What stands there until then makes way only for a page that has come whole.
void router
  .load()
  .catch(() => undefined)
  .then(() => {
    const picture = root.querySelector<HTMLElement>(".pictured");
    if (!picture || !isAsChosen()) return createRoot(root).render(app);
    // The router then sets the same boundaries as it did for the picture.
    router.ssr = { manifest: undefined };
    hydrateRoot(picture, app);
  });

/** The picture shows what this visitor will have: their language, and the theme of their system. */
function isAsChosen(): boolean {
  const { speaks = preferredLanguage() } = document.documentElement.dataset;
  return speaks === preferredLanguage() && readPreference("theme") === undefined;
}
