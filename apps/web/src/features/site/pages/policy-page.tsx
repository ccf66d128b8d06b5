import { policyOf, type PolicySection } from "@softmanager/policies";
import { formatDate, useLanguage, useTexts } from "@softmanager/ui";
import { useLocation } from "@tanstack/react-router";
import { SiteLayout } from "../components/site-layout.tsx";
import { useTitle } from "../components/use-title.ts";
import { unknownOperator, useOperator } from "../operator.ts";
import { documentOf, policyIds } from "../policies/policy-ids.ts";
import { siteTexts } from "../site-texts.ts";
import classes from "./policy-page.module.css";

/** One policy, whole, with its contents beside it: the very words whose hash is kept when somebody accepts them. */
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
  const policy = policyOf(documentOf[policyIds.find((id) => id === page) ?? "terms"], language, operator);
  useTitle(policy.title);
  return (
    <div className={classes.page}>
      <article className={classes.policy} data-awaited={operator === unknownOperator || undefined}>
        <h1>{policy.title}</h1>
        <p className={classes.version}>{text.inForce({ date: formatDate(policy.version) })}</p>
        <p className={classes.summary}>{policy.summary}</p>
        {policy.sections.map((section, index) => (
          <Section key={section.heading} section={section} id={`s${index + 1}`} />
        ))}
      </article>
      <nav className={classes.contents} aria-label={text.contents} data-screen-only>
        <ul>
          {policy.sections.map(({ heading }, index) => (
            <li key={heading}>
              <a href={`#s${index + 1}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function Section({ section: { heading, body }, id }: { section: PolicySection; id: string }) {
  return (
    <section id={id} className={classes.section}>
      <h2>{heading}</h2>
      {body.map((part, index) =>
        typeof part === "string" ? (
          <p key={index}>{part}</p>
        ) : (
          <ul key={index}>
            {part.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        ),
      )}
    </section>
  );
}
