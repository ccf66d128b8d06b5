import { policyTitles } from "@softmanager/policies";
import { Logo, UiLink, useLanguage, useTexts } from "@softmanager/ui";
import { useOperator } from "../operator.ts";
import { documentOf, policyIds } from "../policies/policy-ids.ts";
import { siteTexts } from "../site-texts.ts";
import { useSitePath } from "./use-site-path.ts";
import classes from "./site.module.css";

/** Who runs the service, and what they promise: on every public page. */
export function SiteFooter() {
  const text = useTexts(siteTexts);
  const { language } = useLanguage();
  const operator = useOperator();
  const path = useSitePath();
  return (
    <footer className={classes.footer}>
      <div className={classes.footerInside}>
        <Logo size={22} />
        <address className={classes.operator}>
          <h2>{text.operatorHeading}</h2>
          <p>
            <strong>{operator.name}</strong>
            <br />
            {text.fiscalCode({ code: operator.fiscalCode })} ·{" "}
            {text.tradeRegister({ number: operator.tradeRegisterNumber })}
            <br />
            {operator.address}
            <br />
            <a href={`tel:${operator.phone}`}>{operator.phone}</a>
            <br />
            {text.privacyContact}: <a href={`mailto:${operator.privacyEmail}`}>{operator.privacyEmail}</a>
          </p>
        </address>
        <nav className={classes.footerLinks} aria-label={text.policies}>
          <h2>{text.policies}</h2>
          <ul>
            {policyIds.map((id) => (
              <li key={id}>
                <UiLink href={path.to(id)}>{policyTitles[documentOf[id]][language]}</UiLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
