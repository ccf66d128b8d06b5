import { AppearanceMenu, Logo, UiLink } from "@softmanager/ui";
import { Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import classes from "./entry-layout.module.css";

/** The doorstep: sign-in, sign-up, a link from an e-mail. One column, nothing else to look at. */
export function EntryLayout() {
  return (
    <div className={classes.layout}>
      <header className={classes.bar}>
        <UiLink href="/" className={classes.home} aria-label="SoftManager">
          <Logo size={26} />
        </UiLink>
        <AppearanceMenu />
      </header>
      <main className={classes.main}>
        <Suspense>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
