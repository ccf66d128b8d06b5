import { Button } from "@mantine/core";
import { IconCash, UiLink, useAriaKeys, useShortcuts, useTexts } from "@softmanager/ui";
import { useGo, usePathTo } from "../../../app/address.ts";
import { useMay } from "../../../app/company.ts";
import { affairTexts } from "../affair-texts.ts";
import type { CustomerAffairsQuery } from "../operations.generated.ts";
import classes from "./affairs.module.css";
import { AffairList, DocumentLine, PaymentLine } from "./affair-lines.tsx";
import { CustomerSums } from "./customer-sums.tsx";

interface CustomerAffairsProps {
  customerId: string;
  affairs: CustomerAffairsQuery;
}

/** What a day's work asks of a customer: what is owed, the last documents and payments, and the way to each. */
export function CustomerAffairs({ customerId, affairs: data }: CustomerAffairsProps) {
  const text = useTexts(affairTexts);
  const withPayments = useMay("payment:read");
  const documents = data.documents?.edges.map(({ node }) => node);
  const payments = data.payments?.edges.map(({ node }) => node);
  return (
    <section className={classes.affairs} aria-label={text.title}>
      {withPayments && (
        <div className={classes.head}>
          <CustomerSums customerId={customerId} balances={data.customerBalance ?? []} />
          <RecordButton customerId={customerId} />
        </div>
      )}
      <div className={classes.lists}>
        {documents && (
          <AffairList
            title={text.documents}
            emptyText={text.noDocuments}
            all={<All path={`documents?customer=${customerId}`} label={text.allDocuments} />}
          >
            {documents.map((document) => (
              <DocumentLine key={document.id} document={document} />
            ))}
          </AffairList>
        )}
        {payments && (
          <AffairList
            title={text.payments}
            emptyText={text.noPayments}
            all={<All path={`payments?customer=${customerId}`} label={text.allPayments} />}
          >
            {payments.map((payment) => (
              <PaymentLine key={payment.id} payment={payment} />
            ))}
          </AffairList>
        )}
      </div>
    </section>
  );
}

function All({ path, label }: { path: string; label: string }) {
  const pathTo = usePathTo();
  return (
    <UiLink href={pathTo(path)} className={classes.link}>
      {label}
    </UiLink>
  );
}

function RecordButton({ customerId }: { customerId: string }) {
  const text = useTexts(affairTexts);
  const ariaKeysOf = useAriaKeys();
  const go = useGo();
  const mayRecord = useMay("payment:record");
  const record = () => go(`payments/new?customer=${customerId}`);
  useShortcuts([{ keys: "p", label: text.recordPayment, run: record, isOff: !mayRecord }]);
  if (!mayRecord) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconCash size={16} stroke={1.75} />}
      onClick={record}
      aria-keyshortcuts={ariaKeysOf("p")}
    >
      {text.recordPayment}
    </Button>
  );
}
