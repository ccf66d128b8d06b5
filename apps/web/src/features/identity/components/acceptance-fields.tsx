import { useQuery } from "@apollo/client/react";
import { CheckboxField, InlineBanner, UiLink, useField, useLanguage, useTexts } from "@softmanager/ui";
import type { Control, FieldValues } from "react-hook-form";
import { platformClient } from "../../../app/api/client.ts";
import type { AcceptedPolicy, SignUpValues } from "../model/sign-up-form.ts";
import { policyPath } from "../model/policy-path.ts";
import { PoliciesDocument } from "../operations.generated.ts";
import { signUpTexts } from "../sign-up-texts.ts";
import classes from "./entry-card.module.css";

type Accepted = SignUpValues["acceptances"];
type WithAcceptances = Pick<SignUpValues, "acceptances">;

interface AcceptanceFieldsProps<Values extends FieldValues & WithAcceptances> {
  control: Control<Values>;
  /** Which texts this form asks for. */
  documents?: readonly AcceptedPolicy[];
}

/** Each text with its own unticked box and open to read before; what is kept is the version that was shown. */
export function AcceptanceFields<Values extends FieldValues & WithAcceptances>(props: AcceptanceFieldsProps<Values>) {
  const { documents = ["TERMS", "DPA"] } = props;
  const control = props.control as unknown as Control<WithAcceptances>;
  const text = useTexts(signUpTexts);
  const { language } = useLanguage();
  const { data, error } = useQuery(PoliciesDocument, { client: platformClient() });
  const field = useField(control, "acceptances");
  const accepted: Accepted = Array.isArray(field.value) ? field.value : [];
  const isAcceptedText = (document: AcceptedPolicy) => accepted.some((known) => known.document === document);
  const firstOpen = documents.find((document) => !isAcceptedText(document));
  const labels = { TERMS: text.terms, DPA: text.dpa };

  function handleChange(document: Accepted[number]["document"], isAccepted: boolean) {
    const shown = data?.policies.find((policy) => policy.document === document);
    const others = accepted.filter((known) => known.document !== document);
    if (!isAccepted || !shown) field.onChange(others);
    else field.onChange([...others, { document, version: shown.version, sha256: shown.sha256 }]);
  }

  if (error) return <InlineBanner tone="danger" title={text.policiesFailed} />;
  return (
    <div className={classes.acceptances}>
      {documents.map((document) => {
        const isAccepted = isAcceptedText(document);
        return (
          <CheckboxField
            key={document}
            {...(document === firstOpen && { ref: field.ref })}
            name={`acceptances.${document}`}
            label={
              <>
                {text.acceptTerms}{" "}
                <UiLink href={policyPath(document, language)} target="_blank" rel="noopener">
                  {labels[document]}
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
