import { Button } from "@mantine/core";
import { IconCheck, UiLink, useLanguage, useTexts } from "@softmanager/ui";
import { SiteLayout } from "../components/site-layout.tsx";
import { useTitle } from "../components/use-title.ts";
import { siteTexts } from "../site-texts.ts";
import classes from "./price-page.module.css";

/** What the service costs, and what happens later. */
export function PricePage() {
  return (
    <SiteLayout>
      <Price />
    </SiteLayout>
  );
}

function Price() {
  const text = useTexts(siteTexts);
  useTitle(text.priceTitle);
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{text.priceTitle}</h1>
      <p className={classes.lead}>{text.priceLead}</p>
      <Plan />
      <Questions />
    </div>
  );
}

function Plan() {
  const text = useTexts(siteTexts);
  const { language } = useLanguage();
  const included = [
    text.planInvoices,
    text.planPeople,
    text.planCurrency,
    text.planMail,
    text.planPayments,
    text.planApi,
  ];
  return (
    <section className={classes.plan} aria-labelledby="plan">
      <div>
        <h2 id="plan" className={classes.planName}>
          {text.planName}
        </h2>
        <p className={classes.amount}>
          <strong>{text.planAmount}</strong>
          <span>{text.planPer}</span>
        </p>
        <Button component={UiLink} href={`/sign-up?lang=${language}`} size="md">
          {text.signUp}
        </Button>
      </div>
      <ul className={classes.included}>
        {included.map((line) => (
          <li key={line}>
            <IconCheck size={18} stroke={2} aria-hidden />
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Questions() {
  const text = useTexts(siteTexts);
  const questions = [
    { question: text.laterQuestion, answer: text.laterAnswer },
    { question: text.cardQuestion, answer: text.cardAnswer },
    { question: text.leaveQuestion, answer: text.leaveAnswer },
  ];
  return (
    <section className={classes.questions}>
      <h2>{text.questionsTitle}</h2>
      <dl>
        {questions.map(({ question, answer }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
