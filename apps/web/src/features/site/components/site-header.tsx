import { Button } from "@mantine/core";
import { Logo, UiLink, useLanguage, useTexts } from "@softmanager/ui";
import { siteTexts } from "../site-texts.ts";
import { useSitePath } from "./use-site-path.ts";
import classes from "./site.module.css";

export function SiteHeader() {
  const text = useTexts(siteTexts);
  const { language } = useLanguage();
  const path = useSitePath();
  return (
    <header className={classes.header}>
      <div className={classes.headerInside}>
        <UiLink href={path.to("")} className={classes.brand} aria-label="SoftManager">
          <Logo size={27} />
        </UiLink>
        <nav className={classes.links} aria-label={text.mainMenu}>
          <UiLink href={path.to("price")}>{text.price}</UiLink>
          <UiLink href={path.twin} lang={language === "en" ? "ro" : "en"} hrefLang={language === "en" ? "ro" : "en"}>
            {text.otherLanguage}
          </UiLink>
          <UiLink href={`/sign-in?lang=${language}`} className={classes.signIn}>
            {text.signIn}
          </UiLink>
          <Button component={UiLink} href={`/sign-up?lang=${language}`} className={classes.signUp}>
            {text.signUp}
          </Button>
        </nav>
      </div>
    </header>
  );
}
