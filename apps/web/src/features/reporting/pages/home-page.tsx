import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { EmptyState, IconHome, IconPlus, Page, PageHeader, useAriaKeys, useLanguage, useTexts } from "@softmanager/ui";
import { useGo } from "../../../app/address.ts";
import { LoadFailure } from "../../../app/api/load-failure.tsx";
import { useMay } from "../../../app/company.ts";
import { HomeSkeleton } from "../components/home-skeleton.tsx";
import { Morning } from "../components/morning.tsx";
import { SetUpList, useSetUp } from "../components/set-up-list.tsx";
import { homeTexts } from "../home-texts.ts";
import { todayInWords } from "../../../app/clock.ts";
import { MorningDocument } from "../operations.generated.ts";

/** Where somebody lands in a company: what the day asks of them. */
export function HomePage() {
  const text = useTexts(homeTexts);
  const { language } = useLanguage();
  return (
    <Page title={text.home}>
      <PageHeader
        title={text.home}
        description={todayInWords(language)}
        secondary={<NewCustomerButton />}
        action={<NewInvoiceButton />}
      />
      <Today />
    </Page>
  );
}

function Today() {
  const text = useTexts(homeTexts);
  const mayRead = useMay("document:read");
  const { data, error, refetch } = useQuery(MorningDocument, { skip: !mayRead, fetchPolicy: "cache-and-network" });
  const setUp = useSetUp();
  if (!mayRead) {
    return (
      <EmptyState icon={IconHome} title={text.noRight}>
        {text.noRightText}
      </EmptyState>
    );
  }
  // Both at once, so that nothing moves when the second arrives.
  if (data && !setUp.isLoading) {
    const steps = setUp.data && <SetUpList data={setUp.data} onHide={setUp.hide} />;
    if (data.latest.edges.length === 0 && data.drafts.edges.length === 0) {
      return (
        <>
          {steps}
          <EmptyState icon={IconHome} title={text.noneTitle}>
            {text.noneText}
          </EmptyState>
        </>
      );
    }
    // Whoever has begun wants the day's work first.
    const isBeyondSteps = data.latest.edges.length > 0;
    return (
      <>
        {!isBeyondSteps && steps}
        <Morning data={data} />
        {isBeyondSteps && steps}
      </>
    );
  }
  if (!error) return <HomeSkeleton />;
  return <LoadFailure error={error} title={text.loadFailed} onRetry={() => refetch()} />;
}

function NewInvoiceButton() {
  const text = useTexts(homeTexts);
  const ariaKeysOf = useAriaKeys();
  const go = useGo();
  if (!useMay("document:write")) return null;
  return (
    <Button
      leftSection={<IconPlus size={16} stroke={1.75} />}
      aria-keyshortcuts={ariaKeysOf("n i")}
      onClick={() => go("documents/new?kind=INVOICE")}
    >
      {text.newInvoice}
    </Button>
  );
}

function NewCustomerButton() {
  const text = useTexts(homeTexts);
  const ariaKeysOf = useAriaKeys();
  const go = useGo();
  if (!useMay("customer:write")) return null;
  return (
    <Button variant="default" aria-keyshortcuts={ariaKeysOf("n c")} onClick={() => go("customers/new")}>
      {text.newCustomer}
    </Button>
  );
}
