import { Button } from "@mantine/core";
import { IconArrowRight, KeyHint, UiLink, useLanguage, useTexts } from "@softmanager/ui";
import { SampleSheet } from "../components/sample-sheet.tsx";
import { SiteLayout } from "../components/site-layout.tsx";
import { useSitePath } from "../components/use-site-path.ts";
import { useTitle } from "../components/use-title.ts";
import { siteTexts } from "../site-texts.ts";
import classes from "./home-page.module.css";

/** What the product is, on one page. */
export function HomePage() {
  return (
    <SiteLayout>
      <Home />
    </SiteLayout>
  );
}

function Home() {
  const text = useTexts(siteTexts);
  useTitle(text.homeTitle);
  return (
    <>
      <Hero />
      <Promises />
      <Steps />
      <Facts />
      <Closing />
    </>
  );
}

function Hero() {
  const text = useTexts(siteTexts);
  const { language } = useLanguage();
  const path = useSitePath();
  return (
    <section className={classes.hero}>
      <div className={classes.heroWords}>
        <h1 className={classes.heroTitle}>{text.heroTitle}</h1>
        <p className={classes.heroText}>{text.heroText}</p>
        <div className={classes.heroActions}>
          <Button
            component={UiLink}
            href={`/sign-up?lang=${language}`}
            size="md"
            rightSection={<IconArrowRight size={17} />}
          >
            {text.signUp}
          </Button>
          <Button component={UiLink} href={path.to("price")} size="md" variant="subtle">
            {text.seePrice}
          </Button>
        </div>
        <p className={classes.note}>{text.heroNote}</p>
      </div>
      <SampleSheet />
    </section>
  );
}

function Promises() {
  const text = useTexts(siteTexts);
  const promises = [
    { title: text.gaplessTitle, body: text.gaplessText },
    { title: text.sameTitle, body: text.sameText },
    { title: text.sentTitle, body: text.sentText },
  ];
  return (
    <section className={classes.section}>
      <h2 className={classes.sectionTitle}>{text.promisesTitle}</h2>
      <div className={classes.promises}>
        {promises.map(({ title, body }) => (
          <div key={title} className={classes.promise}>
            <h3>{title}</h3>
            <p>{body}</p>
          </div>
        ))}
      </div>
    </section>
  );
}

function Steps() {
  const text = useTexts(siteTexts);
  const steps = [
    { keys: "n i", title: text.stepNewTitle, body: text.stepNewText },
    { keys: "enter", title: text.stepCustomerTitle, body: text.stepCustomerText },
    { keys: "tab", title: text.stepLinesTitle, body: text.stepLinesText },
    { keys: "mod+shift+enter", title: text.stepIssueTitle, body: text.stepIssueText },
  ];
  return (
    <section className={classes.band}>
      <div className={classes.section}>
        <h2 className={classes.sectionTitle}>{text.dayTitle}</h2>
        <p className={classes.sectionText}>{text.dayText}</p>
        <ol className={classes.steps}>
          {steps.map(({ keys, title, body }) => (
            <li key={title}>
              <span className={classes.keys}>
                <KeyHint keys={keys} />
              </span>
              <h3>{title}</h3>
              <p>{body}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function Facts() {
  const text = useTexts(siteTexts);
  return (
    <section className={`${classes.section} ${classes.split}`}>
      <h2 className={classes.sectionTitle}>{text.factsTitle}</h2>
      <ul className={classes.facts}>
        {[text.factEu, text.factCookies, text.factApi, text.factLanguage].map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  );
}

function Closing() {
  const text = useTexts(siteTexts);
  const { language } = useLanguage();
  return (
    <section className={`${classes.section} ${classes.closing}`}>
      <h2 className={classes.closingTitle}>{text.closingTitle}</h2>
      <p>{text.closingText}</p>
      <div className={classes.heroActions}>
        <Button component={UiLink} href={`/sign-up?lang=${language}`} size="md">
          {text.signUp}
        </Button>
        <Button component={UiLink} href={`/sign-in?lang=${language}`} size="md" variant="subtle">
          {text.signIn}
        </Button>
      </div>
    </section>
  );
}
