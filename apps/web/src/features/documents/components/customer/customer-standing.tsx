import { useQuery } from "@apollo/client/react";
import { decimal } from "@softmanager/domain";
import { formatMoney, InlineBanner, useLanguage, useTexts } from "@softmanager/ui";
import { useMay } from "../../../../app/company.ts";
import classes from "../editor/editor.module.css";
import { CustomerStandingDocument, CustomerToPickDocument } from "../../operations.generated.ts";
import { customerTexts } from "./customer-texts.ts";
import { useFreshRegistry } from "./use-fresh-registry.ts";

/** What to know of the customer before writing: what is still owed, and whether the company exists and may deduct. */
export function CustomerStanding({ customerId }: { customerId: string }) {
  const text = useTexts(customerTexts);
  const { data } = useQuery(CustomerToPickDocument, { variables: { id: customerId } });
  const registry = data?.customer.registry;
  useFreshRegistry(data?.customer);
  return (
    <>
      {registry?.isStruckOff && (
        <InlineBanner tone="danger" title={text.struckOff}>
          {text.struckOffText}
        </InlineBanner>
      )}
      {registry?.isInactive && !registry.isStruckOff && (
        <InlineBanner tone="warning" title={text.inactive}>
          {text.inactiveText}
        </InlineBanner>
      )}
      {useMay("payment:read") && <Owed customerId={customerId} />}
    </>
  );
}

function Owed({ customerId }: { customerId: string }) {
  const text = useTexts(customerTexts);
  const { language } = useLanguage();
  const { data } = useQuery(CustomerStandingDocument, {
    variables: { customerId },
    fetchPolicy: "cache-and-network",
  });
  const owing = data?.customerBalance.filter(({ open }) => decimal(open).isPositive()) ?? [];
  if (owing.length === 0) return null;
  return (
    <p className={classes.standing}>
      {owing.map(({ currency, open, overdue }) => (
        <span key={currency}>
          {text.balance({ amount: formatMoney(open, currency, language) })}
          {decimal(overdue).isPositive() && (
            <strong>, {text.overdue({ amount: formatMoney(overdue, currency, language) })}</strong>
          )}
        </span>
      ))}
    </p>
  );
}
