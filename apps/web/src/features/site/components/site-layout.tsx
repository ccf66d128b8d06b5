import { LanguageProvider, useTexts } from "@softmanager/ui";
import { useLocation } from "@tanstack/react-router";
import { useEffect, useState, type ReactNode } from "react";
import { loadOperator, OperatorContext, unknownOperator } from "../operator.ts";
import { siteTexts } from "../site-texts.ts";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";
import classes from "./site.module.css";

/** The frame of every public page. The address says the language, so that nothing need be remembered. */
export function SiteLayout({ children }: { children: ReactNode }) {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const [operator, setOperator] = useState(unknownOperator);
  useEffect(() => {
    let isHere = true;
    loadOperator().then(
      (known) => isHere && setOperator(known),
      // The dashes stay; the rest of the page does not depend on it.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, []);
  // Newer browsers answer with a promise, which React would take for a way to clean up.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [path]);

  return (
    <LanguageProvider language={/^\/en(\/|$)/.test(path) ? "en" : "ro"}>
      <OperatorContext value={operator}>
        <div className={classes.site}>
          <SkipLink />
          <SiteHeader />
          <main id="content">{children}</main>
          <SiteFooter />
        </div>
      </OperatorContext>
    </LanguageProvider>
  );
}

function SkipLink() {
  const text = useTexts(siteTexts);
  return (
    <a href="#content" className={classes.skip}>
      {text.skip}
    </a>
  );
}
