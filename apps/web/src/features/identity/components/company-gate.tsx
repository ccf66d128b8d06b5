import { Button, Center, Loader } from "@mantine/core";
import { EmptyState, ErrorState, IconBuildingStore, useTexts } from "@softmanager/ui";
import { lazy, Suspense } from "react";
import { useGo } from "../../../app/address.ts";
import type { CompanyGateProps } from "../../../app/feature.ts";
import { accountTexts } from "../account-texts.ts";
import type { AcceptedPolicy } from "../model/sign-up-form.ts";
import { useMe } from "../model/use-me.ts";
import { useWayToDoor } from "../model/use-way-to-door.ts";

const PoliciesGate = lazy(() => import("./policies-gate.tsx"));

/** Lets a member of the company in; sends somebody unknown to the door, and back here afterwards. */
export function CompanyGate({ slug, children }: CompanyGateProps) {
  const text = useTexts(accountTexts);
  const go = useGo();
  const { me, error, refetch } = useMe();

  if (error && !me) return <ErrorState title={text.loadFailed} onRetry={() => void refetch().catch(() => undefined)} />;
  if (me === undefined) return <Waiting />;
  if (me === null) return <ToTheDoor />;

  const membership = me.memberships.find(({ companySlug }) => companySlug === slug);
  if (!membership) {
    const action = <Button onClick={() => go("/companies")}>{text.companies}</Button>;
    return (
      <EmptyState icon={IconBuildingStore} title={text.companyMissing} action={action}>
        {text.companyMissingText}
      </EmptyState>
    );
  }
  const { companyId: id, companyName: name, permissions, policiesToAccept, changedPolicies } = membership;
  const documents = policiesToAccept.filter(isAccepted);
  if (documents.length > 0) {
    return (
      <Suspense fallback={<Waiting />}>
        <PoliciesGate company={{ id, name }} documents={documents} changed={changedPolicies} />
      </Suspense>
    );
  }
  return children({ id, slug, name, permissions });
}

/** The privacy policy is for reading alone. */
function isAccepted(document: string): document is AcceptedPolicy {
  return document === "TERMS" || document === "DPA";
}

function ToTheDoor() {
  useWayToDoor(true);
  return <Waiting />;
}

function Waiting() {
  const text = useTexts(accountTexts);
  return (
    <Center mih="100dvh">
      <Loader color="gray" aria-label={text.loading} />
    </Center>
  );
}
