import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { formatDate, KeyHint, useAriaKeys, useNotify, useShortcuts, useTexts } from "@softmanager/ui";
import { flushSync } from "react-dom";
import { lineFieldId } from "../../model/field-id.ts";
import { contentOf } from "../../model/from-api.ts";
import { isWithoutLines, lentPartOf, sameAs } from "../../model/same-as.ts";
import { useDraft, useSession } from "../../model/use-session.ts";
import { LastInvoiceOfDocument, type LastInvoiceOfQuery } from "../../operations.generated.ts";
import classes from "../editor/editor.module.css";
import { customerTexts } from "./customer-texts.ts";

interface LastInvoiceProps {
  customerId: string;
  focusField: (id: string) => void;
}

type Invoice = LastInvoiceOfQuery["documents"]["edges"][number]["node"];

/** On an invoice without lines: what this customer was invoiced last, to be written once more. */
export function LastInvoice(props: LastInvoiceProps) {
  const { kind } = useSession();
  const isEmpty = useDraft(isWithoutLines);
  return kind === "INVOICE" && isEmpty ? <Offer {...props} /> : null;
}

function Offer({ customerId, focusField }: LastInvoiceProps) {
  const { data } = useQuery(LastInvoiceOfDocument, { variables: { customerId }, fetchPolicy: "cache-and-network" });
  const invoice = data?.documents.edges[0]?.node;
  return invoice ? <SameAgain {...{ invoice, focusField }} /> : null;
}

function SameAgain({ invoice, focusField }: { invoice: Invoice } & Pick<LastInvoiceProps, "focusField">) {
  const text = useTexts(customerTexts);
  const notify = useNotify();
  const ariaKeysOf = useAriaKeys();
  const { store } = useSession();
  const { issueDate, content } = invoice;
  const number = invoice.number ?? "";

  function handleTake() {
    const before = lentPartOf(store.get());
    flushSync(() => store.change((draft) => sameAs(draft, contentOf(content))));
    const [first] = store.get().lines;
    if (first) focusField(lineFieldId(first.key, "name"));
    notify.undo({ message: text.tookLast({ number }), onUndo: () => store.set(before) });
  }

  useShortcuts([{ keys: "alt+r", label: text.sameAsLastKey, run: handleTake }]);
  return (
    <div className={classes.inline}>
      <Button
        variant="subtle"
        size="compact-sm"
        h="auto"
        mih={26}
        styles={{ label: { whiteSpace: "normal", textAlign: "start" } }}
        rightSection={<KeyHint keys="alt+r" />}
        aria-keyshortcuts={ariaKeysOf("alt+r")}
        onClick={handleTake}
      >
        {text.sameAsLast({ number, date: formatDate(issueDate ?? ""), lines: content.lines.length })}
      </Button>
    </div>
  );
}
