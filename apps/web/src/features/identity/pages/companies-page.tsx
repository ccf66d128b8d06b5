import { Button } from "@mantine/core";
import {
  EmptyState,
  ErrorState,
  IconBuildingStore,
  IconPlus,
  Page,
  PageHeader,
  StatusChip,
  UiLink,
  useTexts,
} from "@softmanager/ui";
import { useEffect } from "react";
import { useGo } from "../../../app/address.ts";
import { accountTexts } from "../account-texts.ts";
import { Initials } from "../components/initials.tsx";
import classes from "../components/menus.module.css";
import { isVisitor, useMe, type Me } from "../model/use-me.ts";

/** The companies somebody works in, to choose one. */
export function CompaniesPage() {
  const text = useTexts(accountTexts);
  const go = useGo();
  const { me, error, refetch } = useMe();
  useEffect(() => {
    if (me === null) go("/sign-in?next=/companies", { replace: true });
  }, [me, go]);
  return (
    <Page title={text.companies}>
      <PageHeader
        title={text.companies}
        description={text.companiesText}
        action={
          me &&
          !isVisitor(me) && (
            <Button
              component={UiLink}
              href="/register-company"
              variant="default"
              leftSection={<IconPlus size={16} stroke={1.75} />}
            >
              {text.anotherCompany}
            </Button>
          )
        }
      />
      {error && !me && <ErrorState title={text.loadFailed} onRetry={() => void refetch().catch(() => undefined)} />}
      {me?.memberships.length === 0 && (
        <EmptyState icon={IconBuildingStore} title={text.noCompanies}>
          {text.noCompaniesText}
        </EmptyState>
      )}
      <ul className={classes.companies}>
        {me?.memberships.map((membership) => (
          <li key={membership.id}>
            <CompanyLink {...membership} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

function CompanyLink({ companyName, companySlug, role, username, isDemo }: Me["memberships"][number]) {
  const text = useTexts(accountTexts);
  return (
    <UiLink href={`/c/${companySlug}`} className={classes.company}>
      <Initials name={companyName} />
      <span className={classes.name}>
        <span className={classes.itemName}>{companyName}</span>
        <span className={classes.detail}>
          {text[role]} · {username}
        </span>
      </span>
      {isDemo && <StatusChip tone="info">{text.demo}</StatusChip>}
    </UiLink>
  );
}
