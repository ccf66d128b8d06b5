import { useTexts } from "@softmanager/ui";
import { RecordsSkeleton } from "../../../app/records/records-skeleton.tsx";
import { CompanySource } from "../components/company-source.tsx";
import { VatStanding } from "../components/vat/vat-standing.tsx";
import { vatTexts } from "../components/vat/vat-texts.ts";

/** How the company stands towards VAT, from day to day. */
export function VatPage() {
  const text = useTexts(vatTexts);
  return (
    <CompanySource title={text.vat} description={text.vatText} skeleton={<RecordsSkeleton />}>
      {(company) => <VatStanding company={company} />}
    </CompanySource>
  );
}
