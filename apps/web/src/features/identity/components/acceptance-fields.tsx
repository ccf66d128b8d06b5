import { useQuery } from "@apollo/client/react";
import { CheckboxField, InlineBanner, UiLink, useField, useLanguage, useTexts } from "@softmanager/ui";
import type { Control } from "react-hook-form";
import { platformClient } from "../../../app/api/client.ts";
import type { SignUpValues } from "../model/sign-up-form.ts";
import { policyPath } from "../model/policy-path.ts";
import { PoliciesDocument } from "../operations.generated.ts";
import { signUpTexts } from "../sign-up-texts.ts";
import classes from "./entry-card.module.css";

type Accepted = SignUpValues["acceptances"];

/** Both texts, each with its own unticked box and open to read before; what is kept is the version that was shown. */
export function AcceptanceFields({ control }: { control: Control<SignUpValues> }) {
  const text = useTexts(signUpTexts);
  const { language } = useLanguage();
  const { data, error } = useQuery(PoliciesDocument, { client: platformClient() });
  const field = useField(control, "acceptances");
  const accepted: Accepted = Array.isArray(field.value) ? field.value : [];
  const texts = [
    { document: "TERMS", label: text.terms, href: policyPath("TERMS", language) },
    { document: "DPA", label: text.dpa, href: policyPath("DPA", language) },
  ] as const;

  function handleChange(document: Accepted[number]["document"], isAccepted: boolean) {
    const shown = data?.policies.find((policy) => policy.document === document);
    const others = accepted.filter((known) => known.document !== document);
    if (!isAccepted || !shown) field.onChange(others);
    else field.onChange([...others, { document, version: shown.version, sha256: shown.sha256 }]);
  }

  if (error) return <InlineBanner tone="danger" title={text.policiesFailed} />;
  return (
    <div className={classes.acceptances}>
      {texts.map(({ document, label, href }, index) => {
        const isAccepted = accepted.some((known) => known.document === document);
        return (
          <CheckboxField
            key={document}
            {...(index === 0 && { ref: field.ref })}
            name={`acceptances.${document}`}
            label={
              <>
                {text.acceptTerms}{" "}
                <UiLink href={href} target="_blank" rel="noopener">
                  {label}
                </UiLink>
              </>
            }
            value={isAccepted}
            onChange={(isChecked) => handleChange(document, isChecked)}
            error={isAccepted ? undefined : field.error}
            disabled={!data}
          />
        );
      })}
      <p className={classes.small}>
        {text.privacyBefore}{" "}
        <UiLink href={policyPath("PRIVACY", language)} target="_blank" rel="noopener">
          {text.privacy}
        </UiLink>
        .
      </p>
    </div>
  );
}
