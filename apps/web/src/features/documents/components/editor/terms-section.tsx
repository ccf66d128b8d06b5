import { currencies, isCurrencyUsable } from "@softmanager/domain";
import { DateField, SelectField, useLanguage, useTexts } from "@softmanager/ui";
import { languageWords } from "../../document-words.ts";
import { isCorrection } from "../../model/advances.ts";
import { useDraft, useSession, useWatched } from "../../model/use-session.ts";
import { DueDateField } from "./due-date-field.tsx";
import { ExchangeRateFields } from "./exchange-rate-fields.tsx";
import classes from "./editor.module.css";
import { editorTexts } from "./editor-texts.ts";
import { SeriesField } from "./series-field.tsx";
import { useDraftField } from "./use-draft-field.ts";
import { useWorkPoints, WorkPointField } from "./work-point-field.tsx";

/** When and in which money: what every invoice has, prefilled. */
export function TermsSection() {
  const text = useTexts(editorTexts);
  const currency = useDraft((draft) => draft.currency);
  const hasPlaces = useWorkPoints().length > 0;
  return (
    <section className={classes.section} aria-label={text.dates}>
      <div className={classes.terms} data-places={hasPlaces || undefined}>
        <SeriesField />
        {hasPlaces && <WorkPointField />}
        <IssueDateField />
        <DueDateField />
        <CurrencyField />
        <LanguageField />
      </div>
      {currency !== "RON" && <ExchangeRateFields currency={currency} />}
    </section>
  );
}

function IssueDateField() {
  const text = useTexts(editorTexts);
  const today = useWatched(useSession().terms, (terms) => terms.today);
  const field = useDraftField("issueDate");
  return <DateField label={text.issueDate} {...field} today={today} max={today} placeholder={text.today} />;
}

function CurrencyField() {
  const text = useTexts(editorTexts);
  const { language } = useLanguage();
  const session = useSession();
  const field = useDraftField("currency");
  const date = useDraft((draft) => draft.issueDate) ?? session.terms.get().today;
  const isTied = useDraft(isCorrection);
  const isOffered = (code: string) => (isTied ? code === field.value : isCurrencyUsable(code, date));
  const usable = currencies.filter(({ code }) => isOffered(code));
  // The one chosen is known by its code; the others are told by name.
  const labelOf = (code: string, name: string) => (code === field.value ? code : `${code} · ${name}`);
  const options = usable.map(({ code, name }) => ({ value: code, label: labelOf(code, name[language]) }));
  // A rate belongs to its currency.
  const onChange = (currency: string) => session.store.set({ currency, exchangeRate: null });
  return <SelectField label={text.currency} {...field} onChange={onChange} options={options} />;
}

function LanguageField() {
  const text = useTexts(editorTexts);
  const words = useTexts(languageWords);
  const options = [
    { value: "ro", label: words.ro },
    { value: "en", label: words.en },
  ];
  return <SelectField label={text.language} {...useDraftField("language")} options={options} />;
}
