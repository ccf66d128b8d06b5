import { ErrorState, InlineBanner, Page, PageHeader, useTexts } from "@softmanager/ui";
import { useGo } from "../../../app/address.ts";
import { accountPageTexts } from "../account-page-texts.ts";
import { accountTexts } from "../account-texts.ts";
import classes from "../components/entry-card.module.css";
import { RegisterCompanyForm } from "../components/register-company-form.tsx";
import { useMeOrDoor } from "../model/use-me-or-door.ts";
import { isVisitor } from "../model/use-me.ts";
import { registerCompanyTexts } from "../register-company-texts.ts";

/** Where somebody who works in one company begins another. */
export function RegisterCompanyPage() {
  const text = useTexts(registerCompanyTexts);
  const words = useTexts(accountTexts);
  const demo = useTexts(accountPageTexts);
  const go = useGo();
  const { me, error, retry } = useMeOrDoor();
  return (
    <Page title={text.title} width="narrow">
      <PageHeader
        title={text.title}
        description={text.description}
        breadcrumbs={[{ label: words.companies, href: "/companies" }]}
      />
      {error && !me && <ErrorState title={words.loadFailed} onRetry={retry} />}
      {me && isVisitor(me) && (
        <InlineBanner tone="info" title={demo.isDemo}>
          {demo.isDemoText}
        </InlineBanner>
      )}
      {me && !isVisitor(me) && (
        <div className={classes.card}>
          <RegisterCompanyForm me={me} onRegistered={(slug) => go(slug ? `/c/${slug}` : "/companies")} />
        </div>
      )}
    </Page>
  );
}
