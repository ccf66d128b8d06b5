import { useQuery } from "@apollo/client/react";
import { Page, PageHeader, useTexts } from "@softmanager/ui";
import type { ReactNode } from "react";
import { LoadFailure } from "../../../app/api/load-failure.tsx";
import { companyTexts } from "../company-texts.ts";
import { CompanyDocument, type CompanyPartsFragment } from "../operations.generated.ts";

export type Company = CompanyPartsFragment & { __typename: "Company" };

interface CompanySourceProps {
  title: string;
  description: string;
  /** Shaped like what will come. */
  skeleton: ReactNode;
  children: (company: Company, reload: () => Promise<unknown>) => ReactNode;
}

/** The company for one of its pages; until it is here, or when it will not come, the page with its name. */
export function CompanySource({ title, description, skeleton, children }: CompanySourceProps) {
  const text = useTexts(companyTexts);
  const { data, error, refetch } = useQuery(CompanyDocument, { fetchPolicy: "cache-and-network" });
  if (data) return children({ ...data.company, __typename: "Company" }, refetch);
  return (
    <Page title={title}>
      <PageHeader title={title} description={description} />
      {error ? <LoadFailure error={error} title={text.loadFailed} onRetry={() => refetch()} /> : skeleton}
    </Page>
  );
}
