import { InlineBanner, Page, PageHeader, UiLink, useNotify, useTexts } from "@softmanager/ui";
import { usePathTo } from "../../../../app/address.ts";
import { useCommand } from "../../../../app/api/use-command.ts";
import { useMay } from "../../../../app/company.ts";
import { SaveBar } from "../../../../app/forms/save-bar.tsx";
import { useSavedForm } from "../../../../app/forms/use-saved-form.ts";
import { companyTexts } from "../../company-texts.ts";
import { profileInput, profileOf, type ProfileValues } from "../../model/profile.ts";
import { UpdateCompanyDocument } from "../../operations.generated.ts";
import type { Company } from "../company-source.tsx";
import { ProfileForm } from "./profile-form.tsx";

interface CompanyProfileProps {
  company: Company;
  reload: () => Promise<unknown>;
}

/** What the company tells of itself, saved together. */
export function CompanyProfile({ company, reload }: CompanyProfileProps) {
  const text = useTexts(companyTexts);
  const notify = useNotify();
  const mayChange = useMay("company:update");
  const [update] = useCommand(UpdateCompanyDocument);
  const { form, submit, discard, ...state } = useSavedForm<ProfileValues, Company>({
    schema: profileInput,
    record: company,
    valuesOf: profileOf,
    save: (values, expectedVersion) => update({ ...values, expectedVersion }),
    reload,
    onSaved: () => notify.success(text.saved),
    onRefused: notify.problem,
  });
  return (
    <Page title={text.company}>
      <PageHeader title={text.company} description={text.description} />
      <Warnings warnings={company.warnings} />
      <ProfileForm
        id="company"
        form={form}
        fiscalCode={company.vatCode ?? company.fiscalCode}
        onSubmit={() => void submit()}
        isReadOnly={!mayChange}
      />
      <SaveBar form="company" onDiscard={discard} {...state} />
    </Page>
  );
}

/** What looks wrong without being forbidden; what another page mends leads there. */
function Warnings({ warnings }: Pick<Company, "warnings">) {
  const text = useTexts(companyTexts);
  const pathTo = usePathTo();
  return warnings.map(({ code, message }) => (
    <InlineBanner
      key={code}
      tone={code === "NO_BANK_ACCOUNT" ? "info" : "warning"}
      title={message}
      action={
        code === "NO_BANK_ACCOUNT" && <UiLink href={pathTo("settings/company/accounts")}>{text.toAccounts}</UiLink>
      }
    />
  ));
}
