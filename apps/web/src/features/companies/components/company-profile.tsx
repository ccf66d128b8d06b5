import { Button } from "@mantine/core";
import { updateCompanyInput } from "@softmanager/inputs";
import { InlineBanner, Page, PageHeader, StickyBar, useNotify, useTexts } from "@softmanager/ui";
import { useCommand } from "../../../app/api/use-command.ts";
import { useMay } from "../../../app/company.ts";
import { showIssues, useInputForm } from "../../../app/form.ts";
import { companyTexts } from "../company-texts.ts";
import { profileOf, type ProfileValues } from "../model/profile.ts";
import { UpdateCompanyDocument, type CompanyPartsFragment } from "../operations.generated.ts";
import { BankAccounts } from "./bank-accounts.tsx";
import { ProfileForm } from "./profile-form.tsx";

/** What the company tells of itself, saved together, and its bank accounts, each saved on its own. */
export function CompanyProfile({ company }: { company: CompanyPartsFragment }) {
  const text = useTexts(companyTexts);
  const mayChange = useMay("company:update");
  const { form, save, busy } = useProfileChanges(company);
  return (
    <Page title={text.company}>
      <PageHeader title={text.company} description={text.description} />
      {company.warnings.map(({ code, message }) => (
        <InlineBanner key={code} tone="warning" title={message} />
      ))}
      <ProfileForm
        id="company"
        form={form}
        fiscalCode={company.vatCode ?? company.fiscalCode}
        onSubmit={() => void save()}
        isReadOnly={!mayChange}
      />
      <BankAccounts accounts={company.bankAccounts} isReadOnly={!mayChange} />
      {mayChange && form.formState.isDirty && (
        <StickyBar
          label={text.actions}
          actions={
            <>
              <Button variant="default" onClick={() => form.reset(profileOf(company))}>
                {text.cancel}
              </Button>
              <Button type="submit" form="company" loading={busy}>
                {text.save}
              </Button>
            </>
          }
        />
      )}
    </Page>
  );
}

function useProfileChanges(company: CompanyPartsFragment) {
  const text = useTexts(companyTexts);
  const notify = useNotify();
  const form = useInputForm<ProfileValues>(updateCompanyInput, profileOf(company));
  const [update, { busy }] = useCommand(UpdateCompanyDocument);

  const save = form.handleSubmit(async (values) => {
    const result = await update({ ...values, expectedVersion: company.version });
    if (!result) return;
    if (result.__typename === "InvalidInput") showIssues(form, result.issues);
    else if (result.__typename !== "Company") notify.problem(result.message);
    else {
      form.reset(profileOf(result));
      notify.success(text.saved);
    }
  });
  return { form, save, busy };
}
