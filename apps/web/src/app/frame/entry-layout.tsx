import { AppearanceMenu, Logo, UiLink } from "@softmanager/ui";
import { Outlet } from "@tanstack/react-router";
import { Suspense, type ReactNode } from "react";
import { NotFoundPage } from "../not-found-page.tsx";
import classes from "./entry-layout.module.css";

/** The doorstep: sign-in, sign-up, a link from an e-mail. One column, nothing else to look at. */
export function EntryLayout() {
  return (
    <Doorstep>
      <Outlet />
    </Doorstep>
  );
}

/** No page has the address, and nothing around it is known either. */
export function NowherePage() {
  return (
    <Doorstep>
      <NotFoundPage />
    </Doorstep>
  );
}

function Doorstep({ children }: { children: ReactNode }) {
  return (
    <div className={classes.layout}>
      <header className={classes.bar}>
        <UiLink href="/" className={classes.home} aria-label="SoftManager">
          <Logo size={26} />
        </UiLink>
        <AppearanceMenu />
      </header>
      <main className={classes.main}>
        <Suspense>{children}</Suspense>
      </main>
    </div>
  );
}
