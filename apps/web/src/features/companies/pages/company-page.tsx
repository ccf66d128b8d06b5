import { useQuery } from "@apollo/client/react";
import { Skeleton } from "@mantine/core";
import { ErrorState, Page, useTexts } from "@softmanager/ui";
import { referenceOf } from "../../../app/api/error.ts";
import { useFailureText } from "../../../app/api/use-failure-text.ts";
import { companyTexts } from "../company-texts.ts";
import { CompanyProfile } from "../components/company-profile.tsx";
import { CompanyDocument } from "../operations.generated.ts";

/** The company's own data, to read and to change. */
export function CompanyPage() {
  const text = useTexts(companyTexts);
  const failureText = useFailureText();
  const { data, error, refetch } = useQuery(CompanyDocument, { fetchPolicy: "cache-and-network" });
  if (data) return <CompanyProfile company={data.company} />;
  return (
    <Page title={text.company}>
      {error ? (
        <ErrorState
          title={text.loadFailed}
          reference={referenceOf(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        >
          {failureText(error)}
        </ErrorState>
      ) : (
        <>
          <Skeleton h="2rem" w="18rem" />
          <Skeleton h="14rem" />
        </>
      )}
    </Page>
  );
}
