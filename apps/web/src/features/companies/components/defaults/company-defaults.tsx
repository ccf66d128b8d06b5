import { Page, PageHeader, useNotify, useTexts } from "@softmanager/ui";
import { useCommand } from "../../../../app/api/use-command.ts";
import { useMay } from "../../../../app/company.ts";
import { SaveBar } from "../../../../app/forms/save-bar.tsx";
import { useSavedForm } from "../../../../app/forms/use-saved-form.ts";
import { defaultsInput, defaultsOf, type DefaultsValues } from "../../model/defaults.ts";
import { todayIn } from "../../../../app/clock.ts";
import { UpdateCompanyDefaultsDocument } from "../../operations.generated.ts";
import type { Company } from "../company-source.tsx";
import classes from "../company.module.css";
import { defaultsTexts } from "./defaults-texts.ts";
import { DocumentFields, IssuingFields } from "./document-fields.tsx";
import { RateField } from "./rate-field.tsx";
import { SellerBlockFields } from "./seller-block-fields.tsx";

interface CompanyDefaultsProps {
  company: Company;
  reload: () => Promise<unknown>;
}

/** What new documents begin with, saved together. */
export function CompanyDefaults({ company, reload }: CompanyDefaultsProps) {
  const text = useTexts(defaultsTexts);
  const notify = useNotify();
  const mayChange = useMay("company:update");
  const [update] = useCommand(UpdateCompanyDefaultsDocument);
  const { form, submit, discard, ...state } = useSavedForm<DefaultsValues, Company>({
    schema: defaultsInput,
    record: company,
    valuesOf: defaultsOf,
    save: (values, expectedVersion) => update({ ...values, expectedVersion }),
    reload,
    onSaved: () => notify.success(text.saved),
    onRefused: notify.problem,
  });
  const { control } = form;
  return (
    <Page title={text.defaults}>
      <PageHeader title={text.defaults} description={text.defaultsText} />
      <form
        id="defaults"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <fieldset disabled={!mayChange} className={classes.fieldset}>
          <DocumentFields control={control} today={todayIn(company.timeZone)} />
          <RateField control={control} />
          <IssuingFields control={control} />
          <SellerBlockFields {...{ control, company }} />
        </fieldset>
      </form>
      <SaveBar form="defaults" onDiscard={discard} {...state} />
    </Page>
  );
}
