import { Button } from "@mantine/core";
import { InlineBanner, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { isCorrection } from "../../model/advances.ts";
import { useDraft, useSession, useWatched } from "../../model/use-session.ts";
import { BuyerFields } from "../editor/buyer-fields.tsx";
import { BuyerSummary } from "../editor/buyer-summary.tsx";
import classes from "../editor/editor.module.css";
import { CustomerField } from "./customer-field.tsx";
import { CustomerStanding } from "./customer-standing.tsx";
import { customerTexts } from "./customer-texts.ts";
import { LastInvoice } from "./last-invoice.tsx";
import { useBuyerChoice } from "./use-buyer-choice.ts";
import { useKeepCustomer } from "./use-keep-customer.ts";
import { useRegister } from "./use-register.ts";

/** Who buys. Once known and complete it folds to two lines; what is missing keeps it open. */
export function CustomerSection({ focusField }: { focusField: (id: string) => void }) {
  const text = useTexts(customerTexts);
  const buyer = useDraft((draft) => draft.buyer);
  const customerId = useDraft((draft) => draft.customerId);
  const isOpen = useWatched(useSession().panels, (panels) => panels.buyer);
  const [isChanging, setChanging] = useState(false);
  const choice = useBuyerChoice(focusField);
  const register = useRegister(choice);

  return (
    <section className={classes.section} aria-label={text.customer}>
      {register.message && <InlineBanner tone="warning" title={register.message} onDismiss={register.forgetMessage} />}
      {!buyer || isChanging ? (
        <CustomerField
          choice={choice}
          isAsking={register.isAsking}
          onFiscalCode={(code) => void register.fetchBuyer(code)}
          onDone={() => setChanging(false)}
        />
      ) : (
        <div className={classes.buyerHead}>
          <BuyerSummary buyer={buyer} />
          <BuyerActions {...{ isOpen }} onUnfold={choice.unfold} onChange={() => setChanging(true)} />
        </div>
      )}
      {buyer && !isChanging && isOpen && <BuyerFields />}
      {buyer && !isChanging && customerId !== null && <CustomerStanding customerId={customerId} />}
      {buyer && !isChanging && customerId !== null && <LastInvoice {...{ customerId, focusField }} />}
    </section>
  );
}

interface BuyerActionsProps {
  isOpen: boolean;
  onUnfold: (isOpen: boolean) => void;
  onChange: () => void;
}

function BuyerActions({ isOpen, onUnfold, onChange }: BuyerActionsProps) {
  const text = useTexts(customerTexts);
  // Who buys on a correction is who bought on its original.
  const isTied = useDraft(isCorrection);
  return (
    <div className={classes.inline}>
      <KeepButton />
      <Button variant="subtle" size="compact-sm" aria-expanded={isOpen} onClick={() => onUnfold(!isOpen)}>
        {isOpen ? text.done : text.edit}
      </Button>
      {!isTied && (
        <Button variant="subtle" size="compact-sm" onClick={onChange}>
          {text.change}
        </Button>
      )}
    </div>
  );
}

/** Makes a one-off buyer a customer. */
function KeepButton() {
  const text = useTexts(customerTexts);
  const notify = useNotify();
  const { store } = useSession();
  const isCustomer = useDraft((draft) => draft.customerId !== null);
  const { keep } = useKeepCustomer();
  if (isCustomer) return null;

  async function handleClick() {
    const { buyer } = store.get();
    const kept = buyer && (await keep(buyer));
    if (!kept) return;
    store.set({ customerId: kept.customer.id });
    notify.success(text.kept({ name: kept.customer.name }));
  }

  return (
    <Button variant="default" size="compact-sm" onClick={() => void handleClick()}>
      {text.keep}
    </Button>
  );
}
