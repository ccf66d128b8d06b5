import { ApolloProvider } from "@apollo/client/react";
import { AppearanceMenu, Logo, UiLink } from "@softmanager/ui";
import { Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { platformClient } from "../api/client.ts";
import { UserMenu } from "../slots.tsx";
import { SessionWatch } from "./session-watch.tsx";
import classes from "./entry-layout.module.css";

/** For a person signed in, outside any company: their companies, their account. */
export function AccountLayout() {
  return (
    <ApolloProvider client={platformClient()}>
      <div className={classes.layout}>
        <header className={classes.bar}>
          <UiLink href="/companies" className={classes.home} aria-label="SoftManager">
            <Logo size={26} />
          </UiLink>
          <div className={classes.tools}>
            <AppearanceMenu />
            {UserMenu && (
              <Suspense>
                <UserMenu />
              </Suspense>
            )}
          </div>
        </header>
        <main className={`${classes.main} ${classes.wide}`}>
          <Suspense>
            <Outlet />
          </Suspense>
        </main>
        <SessionWatch />
      </div>
    </ApolloProvider>
  );
}
