import { useTexts } from "@softmanager/ui";
import { RecordsSkeleton } from "../../../app/records/records-skeleton.tsx";
import { CompanySource } from "../components/company-source.tsx";
import { workPointTexts } from "../components/work-points/work-point-texts.ts";
import { WorkPoints } from "../components/work-points/work-points.tsx";

/** Where the company works apart from its registered office. */
export function WorkPointsPage() {
  const text = useTexts(workPointTexts);
  return (
    <CompanySource title={text.workPoints} description={text.workPointsText} skeleton={<RecordsSkeleton />}>
      {(company) => <WorkPoints company={company} />}
    </CompanySource>
  );
}
