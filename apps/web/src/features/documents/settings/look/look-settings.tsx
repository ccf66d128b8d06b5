import { updateCompanyDefaultsInput } from "@softmanager/inputs";
import { Page, PageHeader, useNotify, useTexts } from "@softmanager/ui";
import { lazy, Suspense, useMemo } from "react";
import { useWatch } from "react-hook-form";
import { useCommand } from "../../../../app/api/use-command.ts";
import { useMay } from "../../../../app/company.ts";
import { typedRule } from "../../../../app/due-date-rule/rule.ts";
import { SaveBar } from "../../../../app/forms/save-bar.tsx";
import { useSavedForm } from "../../../../app/forms/use-saved-form.ts";
import { today } from "../../../../app/clock.ts";
import { UpdateLookDocument, type LookPartsFragment } from "../operations.generated.ts";
import { ColourSection, type ColourValues } from "./colour-section.tsx";
import { isColor } from "./contrast.ts";
import { LogoSection } from "./logo-section.tsx";
import { lookTexts } from "./look-texts.ts";
import classes from "./look.module.css";
import { sampleView } from "./sample.ts";

const LookPreview = lazy(() => import("./look-preview.tsx"));
const colourInput = updateCompanyDefaultsInput.pick({ accentColor: true });

export type LookCompany = LookPartsFragment & { __typename: "Company" };

interface LookSettingsProps {
  company: LookCompany;
  reload: () => Promise<unknown>;
}

/** The colour, saved with the page, and the logo, changed at once; both shown on the head of an invoice. */
export function LookSettings({ company, reload }: LookSettingsProps) {
  const text = useTexts(lookTexts);
  const mayChange = useMay("company:update");
  const { form, submit, discard, ...state } = useColour({ company, reload });
  const { control } = form;
  const typed = useWatch({ control, name: "accentColor" });
  const accentColor = isColor(typed) ? typed : company.accentColor;
  const view = useMemo(() => sampleView({ company, accentColor, today: today() }), [company, accentColor]);
  return (
    <Page title={text.look}>
      <PageHeader title={text.look} description={text.lookText} />
      <Suspense
        fallback={
          <div className={classes.desk}>
            <div className={classes.sheet} />
          </div>
        }
      >
        <LookPreview view={view} logoSha256={company.logo?.sha256 ?? null} />
      </Suspense>
      <form
        id="look"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <fieldset disabled={!mayChange} className={classes.fieldset}>
          <LogoSection logo={company.logo} reload={reload} isReadOnly={!mayChange} />
          <ColourSection control={control} />
        </fieldset>
      </form>
      <SaveBar form="look" onDiscard={discard} {...state} />
    </Page>
  );
}

function useColour({ company, reload }: LookSettingsProps) {
  const text = useTexts(lookTexts);
  const notify = useNotify();
  const [update] = useCommand(UpdateLookDocument);
  return useSavedForm<ColourValues, LookCompany>({
    schema: colourInput,
    record: company,
    valuesOf: colourOf,
    save: ({ accentColor }, expectedVersion) => update({ ...defaultsOf(company), accentColor, expectedVersion }),
    reload,
    onSaved: () => notify.success(text.saved),
    onRefused: notify.problem,
  });
}

function colourOf({ accentColor }: LookPartsFragment): ColourValues {
  return { accentColor };
}

/** The other defaults as they are; they are replaced together. */
function defaultsOf({
  language,
  currency,
  dueDateRule,
  exchangeRatePolicy,
  issueHoldSeconds,
  sellerBlock,
}: LookCompany) {
  const { tradeRegisterNumber, euid, shareCapital, phone, fax, email, website, bankAccounts, workPoint } = sellerBlock;
  return {
    language,
    currency,
    dueDateRule: typedRule(dueDateRule),
    exchangeRatePolicy,
    issueHoldSeconds,
    sellerBlock: { tradeRegisterNumber, euid, shareCapital, phone, fax, email, website, bankAccounts, workPoint },
  };
}
