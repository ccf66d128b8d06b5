import { FormSection, UiLink, useTexts } from "@softmanager/ui";
import { accountPageTexts } from "../../account-page-texts.ts";
import type { Me } from "../../model/use-me.ts";
import classes from "./account.module.css";

/** The way to the person's own keys: each works in one company, so they are kept there. */
export function KeysSection({ me: { memberships } }: { me: Me }) {
  const text = useTexts(accountPageTexts);
  if (memberships.length === 0) return null;
  return (
    <FormSection title={text.keys} description={text.keysText}>
      <ul className={classes.list}>
        {memberships.map(({ id, companyName, companySlug }) => (
          <li key={id}>
            <UiLink href={`/c/${companySlug}/settings/company/api-keys`}>
              {text.keysIn({ company: companyName })}
            </UiLink>
          </li>
        ))}
      </ul>
    </FormSection>
  );
}
