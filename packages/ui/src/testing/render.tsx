import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { Toasts } from "../toasts/toasts.tsx";
import { UiProvider } from "../ui-provider.tsx";

/** Puts something on a page as the product would, in Romanian, and hands back somebody to use it. */
export function onPage(children: ReactNode) {
  window.localStorage.setItem("softmanager.language", "ro");
  render(
    <UiProvider>
      {children}
      <Toasts />
    </UiProvider>,
  );
  return userEvent.setup();
}
