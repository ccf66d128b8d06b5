import { useQuery } from "@apollo/client/react";
import { Button, Skeleton } from "@mantine/core";
import { FormSection, formatInstant, IconRefresh, StatusChip, useNotify, useTexts } from "@softmanager/ui";
import { useCommand } from "../../../app/api/use-command.ts";
import { registryTexts } from "../customer-texts.ts";
import {
  CustomerStandingAtRegistryDocument,
  RefreshCustomerFromRegistryDocument,
  type CustomerStandingAtRegistryQuery,
} from "../operations.generated.ts";
import classes from "./customers.module.css";

type Standing = CustomerStandingAtRegistryQuery["customerStanding"];

interface RegistrySectionProps {
  customerId: string;
  isReadOnly: boolean;
}

/** What the tax authority's register says of the customer, and the way to write it on the card. */
export function RegistrySection({ customerId, isReadOnly }: RegistrySectionProps) {
  const text = useTexts(registryTexts);
  const { data } = useStanding(customerId);
  if (data && !data.customerStanding.isApplicable) return null;
  return (
    <FormSection title={text.title} description={text.text}>
      <div className={classes.registry}>
        {data ? <Facts standing={data.customerStanding} /> : <Skeleton h="1.5rem" w="18rem" />}
        {!isReadOnly && <RefreshButtons customerId={customerId} />}
      </div>
    </FormSection>
  );
}

/** The register is asked anew by the server when what it said is older than a day. */
export function useStanding(customerId: string) {
  return useQuery(CustomerStandingAtRegistryDocument, {
    variables: { customerId },
    fetchPolicy: "cache-and-network",
  });
}

function Facts({ standing }: { standing: Standing }) {
  const text = useTexts(registryTexts);
  const { isVatRegistered, isVatOnCollection, isInactive, isStruckOff, checkedAt } = standing;
  return (
    <p className={classes.facts}>
      {isStruckOff !== null && (
        <StatusChip tone={isStruckOff ? "danger" : isInactive ? "warning" : "success"}>
          {isStruckOff ? text.struckOff : isInactive ? text.inactive : text.active}
        </StatusChip>
      )}
      {isVatRegistered !== null && (
        <StatusChip tone="neutral">{isVatRegistered ? text.payer : text.notPayer}</StatusChip>
      )}
      {isVatOnCollection && <StatusChip tone="neutral">{text.onCollection}</StatusChip>}
      {checkedAt && <span className={classes.muted}>{text.checkedAt({ at: formatInstant(checkedAt) })}</span>}
    </p>
  );
}

function RefreshButtons({ customerId }: { customerId: string }) {
  const text = useTexts(registryTexts);
  const notify = useNotify();
  const [refresh, { busy }] = useCommand(RefreshCustomerFromRegistryDocument, {
    refetch: ["CustomerStandingAtRegistry", "Customers"],
  });

  async function handleRefresh(takeNameAndAddress: boolean) {
    const result = await refresh({ customerId, takeNameAndAddress });
    if (!result) return;
    if (result.__typename === "Customer") notify.success(takeNameAndAddress ? text.takenOver : text.refreshed);
    else notify.problem(result.message);
  }

  return (
    <div className={classes.buttons}>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconRefresh size={15} stroke={1.75} />}
        loading={busy}
        onClick={() => void handleRefresh(false)}
      >
        {text.refresh}
      </Button>
      <Button variant="subtle" size="compact-sm" disabled={busy} onClick={() => void handleRefresh(true)}>
        {text.takeOver}
      </Button>
    </div>
  );
}
