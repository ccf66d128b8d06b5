import { useQuery } from "@apollo/client/react";
import { Button, Skeleton } from "@mantine/core";
import { dueDateRule } from "@softmanager/inputs";
import { ErrorState, IconPlus, KeyValues, PeekPanel, StatusChip, useTexts } from "@softmanager/ui";
import { useGo } from "../../../app/address.ts";
import { useMay } from "../../../app/company.ts";
import { useRuleText } from "../../../app/due-date-rule/use-rule-text.ts";
import { customerFormTexts, customerTexts } from "../customer-texts.ts";
import { CustomerDocument, type CustomerQuery } from "../operations.generated.ts";
import { BalanceChips } from "./balance-chips.tsx";
import { ContactText } from "./contact-text.tsx";
import { cityOf, type CustomerRow } from "./customer-columns.tsx";
import { StandingMark } from "./standing-mark.tsx";
import classes from "./customers.module.css";

interface CustomerPeekProps {
  row: CustomerRow;
  onClose: () => void;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
}

/** One customer beside the list, which stays where it is. */
export function CustomerPeek({ row, onClose, onPrevious, onNext }: CustomerPeekProps) {
  const text = useTexts(customerTexts);
  const { data, error, refetch } = useQuery(CustomerDocument, { variables: { id: row.id } });
  return (
    <PeekPanel
      title={row.name}
      aside={
        <>
          {row.archivedAt && <StatusChip tone="neutral">{text.archived}</StatusChip>}
          {row.registry && <StandingMark registry={row.registry} />}
          <BalanceChips customerId={row.id} />
        </>
      }
      onClose={onClose}
      {...(onPrevious && { onPrevious })}
      {...(onNext && { onNext })}
      actions={<PeekActions row={row} />}
    >
      {data && <Facts customer={data.customer} />}
      {!data && !error && <Skeleton h="14rem" />}
      {!data && error && <ErrorState title={text.peekFailed} onRetry={() => void refetch().catch(() => undefined)} />}
    </PeekPanel>
  );
}

function PeekActions({ row: { id, archivedAt } }: { row: CustomerRow }) {
  const text = useTexts(customerTexts);
  const go = useGo();
  const mayInvoice = useMay("document:write");
  const mayRead = useMay("document:read");
  return (
    <>
      <Button variant="default" onClick={() => go(`customers/${id}`)}>
        {text.openCard}
      </Button>
      {mayRead && (
        <Button variant="default" onClick={() => go(`documents?customer=${id}`)}>
          {text.documents}
        </Button>
      )}
      {mayInvoice && archivedAt === null && (
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.75} />}
          onClick={() => go(`documents/new?kind=INVOICE&customer=${id}`)}
        >
          {text.invoice}
        </Button>
      )}
    </>
  );
}

function Facts({ customer }: { customer: CustomerQuery["customer"] }) {
  const text = useTexts(customerTexts);
  const formText = useTexts(customerFormTexts);
  const ruleText = useRuleText();
  const { address, contacts, type } = customer;
  const rule = customer.dueDateRule && dueDateRule.parse(customer.dueDateRule);
  const street = [address.street, address.streetAdditional].filter(Boolean).join(", ");
  return (
    <>
      <KeyValues
        entries={[
          { label: text.type, value: text[type] },
          { label: type === "INDIVIDUAL" ? formText.cnp : text.code, value: customer.fiscalCode },
          { label: formText.vatCode, value: customer.vatCode },
          { label: text.tradeRegisterNumber, value: customer.tradeRegisterNumber },
          { label: text.address, value: [street, cityOf(address)].filter(Boolean).join(", ") },
          { label: formText.email, value: customer.email && <a href={`mailto:${customer.email}`}>{customer.email}</a> },
          { label: text.phone, value: customer.phone && <a href={`tel:${customer.phone}`}>{customer.phone}</a> },
          { label: text.iban, value: customer.iban },
          { label: formText.due, value: rule && ruleText(rule) },
          { label: text.notes, value: customer.notes },
        ]}
      />
      {contacts.length > 0 && (
        <ul className={classes.peekContacts}>
          {contacts.map((contact) => (
            <li key={contact.id}>
              <ContactText contact={contact} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
