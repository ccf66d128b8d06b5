import { ApolloProvider } from "@apollo/client/react";
import { Outlet } from "@tanstack/react-router";
import { fetchToasts } from "@softmanager/ui";
import { Suspense, useEffect } from "react";
import { useParam } from "../address.ts";
import { companyClient } from "../api/client.ts";
import { CompanyContext, type Company } from "../company.ts";
import { features } from "../features.ts";
import { NotFoundPage } from "../not-found-page.tsx";
import { CompanyGate, CompanyNotice, CompanySwitcher, UserMenu } from "../slots.tsx";
import { Frame } from "./frame.tsx";
import { SessionWatch } from "./session-watch.tsx";

/** A company's books: found by the slug in the address, with its own client and the frame around every page. */
export function CompanyLayout() {
  const slug = useParam("company");
  if (!CompanyGate) return <NotFoundPage />;
  return (
    <>
      <Suspense>
        <CompanyGate key={slug} slug={slug}>
          {(company) => <CompanyArea company={company} />}
        </CompanyGate>
      </Suspense>
      <SessionWatch />
    </>
  );
}

function CompanyArea({ company }: { company: Company }) {
  useEffect(() => {
    void fetchToasts().catch(() => undefined);
  }, []);
  const isAllowed = ({ permission }: { permission?: string }) =>
    !permission || company.permissions.includes(permission);
  return (
    <ApolloProvider client={companyClient(company.id)}>
      <CompanyContext value={company}>
        <Frame
          navigation={features.flatMap(({ navigation = [] }) => navigation).filter(isAllowed)}
          commands={features.flatMap(({ commands = [] }) => commands).filter(isAllowed)}
          paletteSources={features.flatMap(({ paletteSource }) => paletteSource ?? [])}
          switcher={CompanySwitcher && <CompanySwitcher />}
          userMenu={UserMenu && <UserMenu />}
          notice={CompanyNotice && <CompanyNotice />}
        >
          <Outlet />
        </Frame>
      </CompanyContext>
    </ApolloProvider>
  );
}
