import { formatDate, useLanguage, useTexts } from "@softmanager/ui";
import { useLocation } from "@tanstack/react-router";
import { SiteLayout } from "../components/site-layout.tsx";
import { useTitle } from "../components/use-title.ts";
import { useOperator } from "../operator.ts";
import { policies } from "../policies/policies.ts";
import { policyIds } from "../policies/policy-ids.ts";
import { told, type PolicySection } from "../policies/policy.ts";
import { siteTexts } from "../site-texts.ts";
import classes from "./policy-page.module.css";

/** One policy, whole, with its contents beside it. */
export function PolicyPage() {
  return (
    <SiteLayout>
      <PolicyText />
    </SiteLayout>
  );
}

function PolicyText() {
  const text = useTexts(siteTexts);
  const { language } = useLanguage();
  const operator = useOperator();
  const page = useLocation({ select: ({ pathname }) => pathname.split("/").at(-1) });
  const policy = policies[policyIds.find((id) => id === page) ?? "terms"];
  useTitle(policy.title[language]);
  return (
    <div className={classes.page}>
      <article className={classes.policy}>
        <h1>{policy.title[language]}</h1>
        <p className={classes.version}>{text.inForce({ date: formatDate(policy.version) })}</p>
        <p className={classes.summary}>{told(policy.summary, language, operator)}</p>
        {policy.sections.map((section, index) => (
          <Section key={section.title.en} section={section} number={index + 1} />
        ))}
      </article>
      <nav className={classes.contents} aria-label={text.contents} data-screen-only>
        <ol>
          {policy.sections.map(({ title }, index) => (
            <li key={title.en}>
              <a href={`#s${index + 1}`}>{title[language]}</a>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}

function Section({ section, number }: { section: PolicySection; number: number }) {
  const { language } = useLanguage();
  const operator = useOperator();
  return (
    <section id={`s${number}`} className={classes.section}>
      <h2>
        {number}. {section.title[language]}
      </h2>
      {section.body.map((part, index) =>
        "list" in part ? (
          <ul key={index}>
            {part.list.map((item) => (
              <li key={item.en}>{told(item, language, operator)}</li>
            ))}
          </ul>
        ) : (
          <p key={index}>{told(part, language, operator)}</p>
        ),
      )}
    </section>
  );
}
