import { Button } from "@mantine/core";
import type { ExchangeRate } from "@softmanager/domain";
import { DecimalField, formatDate, formatDecimal, TextField, useLanguage, useTexts } from "@softmanager/ui";
import { useSyncExternalStore } from "react";
import { fieldId } from "../../model/field-id.ts";
import { useDraft, useSession, useSet } from "../../model/use-session.ts";
import classes from "./editor.module.css";
import { editorTexts } from "./editor-texts.ts";
import { useProblem } from "./use-draft-field.ts";
import { usePublishedRate } from "./use-published-rate.ts";

/** What the currency is worth in lei: the central bank's rate, or one by hand with its reason. */
export function ExchangeRateFields({ currency }: { currency: string }) {
  const own = useDraft((draft) => draft.exchangeRate);
  const { warning } = usePublishedRate();
  if (own?.source === "MANUAL") return <RateByHand rate={own} />;
  return (
    <>
      <PublishedRate currency={currency} own={own} />
      {warning && own === null && <p className={classes.warning}>{warning}</p>}
    </>
  );
}

function PublishedRate({ currency, own }: { currency: string; own: ExchangeRate | null }) {
  const text = useTexts(editorTexts);
  const { language } = useLanguage();
  const { store, terms } = useSession();
  const published = useSyncExternalStore(store.subscribe, () => store.publishedRate);
  const shown = own ?? published;
  const set = useSet();
  const writeByHand = () =>
    set({ exchangeRate: { rate: shown?.rate ?? "", date: terms.get().today, source: "MANUAL", reason: null } });
  const said = shown && {
    date: formatDate(shown.date),
    currency,
    rate: formatDecimal(shown.rate, language, { minDecimals: 4 }),
  };
  return (
    <p className={classes.rate}>
      {said ? text.rateOfBnr(said) : text.rateAtIssue}
      <Button id={fieldId("exchangeRate.rate")} variant="subtle" size="compact-sm" onClick={writeByHand}>
        {text.rateByHand}
      </Button>
    </p>
  );
}

function RateByHand({ rate }: { rate: ExchangeRate }) {
  const text = useTexts(editorTexts);
  const set = useSet();
  const change = (part: Partial<ExchangeRate>) => set({ exchangeRate: { ...rate, ...part } });
  const [rateId, reasonId] = [fieldId("exchangeRate.rate"), fieldId("exchangeRate.reason")];
  return (
    <div className={classes.rateFields}>
      <DecimalField
        label={text.exchangeRate}
        id={rateId}
        value={rate.rate}
        onChange={(typed) => change({ rate: typed })}
        error={useProblem(rateId)}
        minDecimals={4}
        suffix="lei"
        autoFocus
      />
      <TextField
        label={text.rateReason}
        id={reasonId}
        value={rate.reason ?? ""}
        onChange={(reason) => change({ reason })}
        error={useProblem(reasonId)}
        maxLength={200}
        required
      />
      <Button variant="subtle" onClick={() => set({ exchangeRate: null })}>
        {text.rateFromBnr}
      </Button>
    </div>
  );
}
