import { useTexts } from "@softmanager/ui";
import { companyTexts } from "../company-texts.ts";
import { CompanySource } from "../components/company-source.tsx";
import { CompanyProfile } from "../components/profile/company-profile.tsx";
import { FormSkeleton } from "../components/form-skeleton.tsx";

/** What the company tells of itself, to read and to change. */
export function CompanyPage() {
  const text = useTexts(companyTexts);
  return (
    <CompanySource title={text.company} description={text.description} skeleton={<FormSkeleton sections={3} />}>
      {(company, reload) => <CompanyProfile company={company} reload={reload} />}
    </CompanySource>
  );
}
