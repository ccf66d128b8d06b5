import { addDays, isLocalDate, settingsOf, type DueDateRule } from "@softmanager/domain";
import { DateField, IconArrowBackUp, useTexts } from "@softmanager/ui";
import { useRuleText } from "../../../../app/due-date-rule/use-rule-text.ts";
import { useDraft, useSession, useSet, useWatched } from "../../model/use-session.ts";
import classes from "./editor.module.css";
import { editorTexts } from "./editor-texts.ts";
import { useDraftField } from "./use-draft-field.ts";

/** Terms people agree on, in days. */
const usualTerms = [0, 15, 30, 60];

/** When it is due: by a rule, which follows the issue date, or on the day that somebody writes. */
export function DueDateField() {
  const text = useTexts(editorTexts);
  const set = useSet();
  const field = useDraftField("dueDate");
  const today = useWatched(useSession().terms, (terms) => terms.today);
  const from = useDraft((draft) => draft.issueDate) ?? today;
  const choices = <TermChoices from={from} value={field.value} />;
  return (
    <div className={classes.due}>
      <DateField
        label={text.dueDate}
        {...field}
        onChange={(dueDate) => set({ dueDate: dueDate || null, dueDateRule: null })}
        today={today}
        min={from}
        description={choices}
      />
      {/* What is wrong with the date stands in place of them; just then they are the way out. */}
      {field.error && <div className={classes.choicesBelow}>{choices}</div>}
    </div>
  );
}

function TermChoices({ from, value }: { from: string; value: string }) {
  const text = useTexts(editorTexts);
  const set = useSet();
  const ruleText = useRuleText();
  const rule = useDraft((draft) => draft.dueDateRule);
  const usual = useWatched(useSession().terms, ({ settings }) => settingsOf(settings).dueDateRule.value);
  const backLabel = usual && text.backToTerm({ term: ruleText(usual) });
  return (
    <span className={classes.quick}>
      {usual && backLabel && !isSameRule(rule, usual) && (
        <button
          type="button"
          className={classes.quickChoice}
          aria-label={backLabel}
          title={backLabel}
          onClick={() => set({ dueDateRule: usual })}
        >
          <IconArrowBackUp size={14} stroke={1.75} aria-hidden />
        </button>
      )}
      {usualTerms.map((days) => (
        <button
          key={days}
          type="button"
          tabIndex={-1}
          className={classes.quickChoice}
          aria-pressed={isLocalDate(from) && value === addDays(from, days)}
          onClick={() => set({ dueDateRule: { type: "DAYS", days, onWorkingDay: false } })}
        >
          {days === 0 ? text.today : text.dueInDays({ days })}
        </button>
      ))}
    </span>
  );
}

function isSameRule(left: DueDateRule | null, right: DueDateRule): boolean {
  return left !== null && JSON.stringify(left) === JSON.stringify({ ...left, ...right });
}
