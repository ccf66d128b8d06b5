import { addDays, currencies, isCurrencyUsable } from "@softmanager/domain";
import { DateField, SelectField, useLanguage, useTexts } from "@softmanager/ui";
import { languageWords } from "../../document-words.ts";
import { isCorrection } from "../../model/advances.ts";
import { useDraft, useSession, useSet, useWatched } from "../../model/use-session.ts";
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

/** Terms people agree on, in days. */
const usualTerms = [0, 15, 30, 60];

function DueDateField() {
  const text = useTexts(editorTexts);
  const set = useSet();
  const field = useDraftField("dueDate");
  const today = useWatched(useSession().terms, (terms) => terms.today);
  const from = useDraft((draft) => draft.issueDate) ?? today;
  return (
    <div>
      <DateField
        label={text.dueDate}
        {...field}
        today={today}
        min={from}
        description={
          <span className={classes.quick}>
            {usualTerms.map((days) => (
              <button
                key={days}
                type="button"
                tabIndex={-1}
                className={classes.quickChoice}
                aria-pressed={field.value === addDays(from, days)}
                onClick={() => set({ dueDate: addDays(from, days) })}
              >
                {days === 0 ? text.today : text.dueInDays({ days })}
              </button>
            ))}
          </span>
        }
      />
    </div>
  );
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
