import { useTexts } from "@softmanager/ui";
import { CompanySource } from "../components/company-source.tsx";
import { CompanyDefaults } from "../components/defaults/company-defaults.tsx";
import { defaultsTexts } from "../components/defaults/defaults-texts.ts";
import { FormSkeleton } from "../components/form-skeleton.tsx";

/** What new documents begin with. */
export function DefaultsPage() {
  const text = useTexts(defaultsTexts);
  return (
    <CompanySource title={text.defaults} description={text.defaultsText} skeleton={<FormSkeleton sections={3} />}>
      {(company, reload) => <CompanyDefaults company={company} reload={reload} />}
    </CompanySource>
  );
}
