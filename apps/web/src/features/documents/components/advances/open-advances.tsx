import { useQuery } from "@apollo/client/react";
import { Button, Menu } from "@mantine/core";
import type { ContentLine } from "@softmanager/domain";
import { formatDate, formatMoney, IconReceiptRefund, useLanguage, useNotify, useTexts } from "@softmanager/ui";
import { advancesIn, withAdvance } from "../../model/advances.ts";
import { useDraft, useSession } from "../../model/use-session.ts";
import { OpenAdvancesDocument, type OpenAdvancesQuery } from "../../operations.generated.ts";
import classes from "../editor/editor.module.css";
import { advanceTexts } from "./advance-texts.ts";

type OpenAdvance = OpenAdvancesQuery["openAdvances"][number];

/** The customer's advances that no invoice has taken back yet; the one chosen goes on the draft with minus. */
export function OpenAdvances({ customerId }: { customerId: string }) {
  const text = useTexts(advanceTexts);
  const currency = useDraft((draft) => draft.currency);
  const priceMode = useDraft((draft) => draft.priceMode);
  const language = useDraft((draft) => draft.language);
  const takenIds = useDraft((draft) => [...advancesIn(draft)].join(" "));
  const { data } = useQuery(OpenAdvancesDocument, {
    variables: { customerId, currency, priceMode, language },
    fetchPolicy: "cache-and-network",
  });
  const open = (data?.openAdvances ?? []).filter(({ id }) => !takenIds.split(" ").includes(id));
  if (open.length === 0) return null;
  return (
    <div className={classes.openAdvances}>
      <span>{text.open({ count: open.length })}</span>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="light" size="compact-sm" leftSection={<IconReceiptRefund size={15} />}>
            {text.take}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {open.map((advance) => (
            <AdvanceItem key={advance.id} advance={advance} currency={currency} />
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function AdvanceItem({ advance, currency }: { advance: OpenAdvance; currency: string }) {
  const text = useTexts(advanceTexts);
  const { language } = useLanguage();
  const notify = useNotify();
  const { store } = useSession();
  const { number, issueDate } = advance;

  function handleClick() {
    const { lines, precedingDocuments } = store.get();
    store.change((draft) => withAdvance(draft, { lines: linesOf(advance), reference: { number, issueDate } }));
    notify.undo({ message: text.taken({ number }), onUndo: () => store.set({ lines, precedingDocuments }) });
  }

  return (
    <Menu.Item
      onClick={handleClick}
      rightSection={
        <span className={classes.advanceLeft}>
          {text.left({ amount: formatMoney(advance.left, currency, language) })}
        </span>
      }
    >
      {text.advance({ number, date: formatDate(issueDate ?? "") })}
    </Menu.Item>
  );
}

/** As the editor keeps lines: nothing beside what they say. */
function linesOf({ lines }: OpenAdvance): ContentLine[] {
  return lines.map((line) => ({
    productId: line.productId,
    name: line.name,
    description: line.description,
    code: line.code,
    quantity: line.quantity,
    unitCode: line.unitCode,
    unitName: line.unitName,
    unitPrice: line.unitPrice,
    baseQuantity: line.baseQuantity ?? "1",
    taxCategory: line.taxCategory,
    taxRate: line.taxRate,
    exemptionReasonCode: line.exemptionReasonCode,
    exemptionReason: line.exemptionReason,
    allowances: [],
    classification: null,
    advance: line.advance && { documentId: line.advance.documentId, rate: line.advance.rate },
  }));
}
