import { DateField, SelectField, useTexts } from "@softmanager/ui";
import classes from "./detail.module.css";
import { expiryChoices, expiryLabel, type Expiry, type ExpiryChoice } from "./link-expiry.ts";
import { linkTexts } from "./link-texts.ts";

interface ExpiryFieldsProps {
  expiry: Expiry;
  /** ISO date, in the company's zone. */
  today: string;
  onChange: (expiry: Expiry) => void;
  error: string | undefined;
}

/** How long a link works: some days, until a day, or without an end. */
export function ExpiryFields({ expiry, today, onChange, error }: ExpiryFieldsProps) {
  const text = useTexts(linkTexts);
  return (
    <div className={classes.two}>
      <SelectField
        label={text.expiry}
        value={expiry.choice}
        onChange={(choice) => onChange({ ...expiry, choice: choice as ExpiryChoice })}
        options={expiryChoices.map((choice) => ({ value: choice, label: expiryLabel(text, choice) }))}
      />
      {expiry.choice === "DATE" && (
        <DateField
          label={text.lastDay}
          value={expiry.date}
          onChange={(date) => onChange({ ...expiry, date })}
          today={today}
          min={today}
          error={error}
          required
        />
      )}
    </div>
  );
}
