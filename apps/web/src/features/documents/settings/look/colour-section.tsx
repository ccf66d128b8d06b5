import { FormSection, formatDecimal, IconCheck, TextField, useField, useLanguage, useTexts } from "@softmanager/ui";
import type { Control } from "react-hook-form";
import { contrastOnWhite, isColor, readableContrast } from "./contrast.ts";
import { lookTexts } from "./look-texts.ts";
import classes from "./look.module.css";

/** Colours that carry white text and stand well on paper. */
const swatches = [
  ["teal", "#0f766e"],
  ["blue", "#1d5fa8"],
  ["navy", "#1f3a68"],
  ["plum", "#7d2f6f"],
  ["brick", "#a63d2f"],
  ["olive", "#5a6b1f"],
  ["graphite", "#3f3f46"],
] as const;

export interface ColourValues {
  accentColor: string;
}

/** The one colour of the documents, and how well it can be read. */
export function ColourSection({ control }: { control: Control<ColourValues> }) {
  const text = useTexts(lookTexts);
  const colour = useField(control, "accentColor");
  const known = isColor(colour.value) ? colour.value.toLowerCase() : undefined;
  return (
    <FormSection title={text.colour} description={text.colourText}>
      <div className={classes.swatches} role="group" aria-label={text.swatches}>
        {swatches.map(([name, value]) => (
          <button
            key={value}
            type="button"
            className={classes.swatch}
            style={{ background: value }}
            aria-label={text[name]}
            title={text[name]}
            aria-pressed={known === value}
            onClick={() => colour.onChange(value)}
          >
            {known === value && <IconCheck size={18} stroke={2.25} aria-hidden />}
          </button>
        ))}
      </div>
      <div className={classes.code}>
        <TextField
          label={text.code}
          {...colour}
          description={known && <Readability color={known} />}
          required
          autoComplete="off"
          maxLength={7}
          leftSection={
            <input
              type="color"
              className={classes.picker}
              aria-label={text.pick}
              value={known ?? "#000000"}
              onChange={(event) => colour.onChange(event.currentTarget.value)}
            />
          }
        />
      </div>
    </FormSection>
  );
}

function Readability({ color }: { color: string }) {
  const text = useTexts(lookTexts);
  const { language } = useLanguage();
  const contrast = contrastOnWhite(color);
  const ratio = formatDecimal((Math.floor(contrast * 10) / 10).toFixed(1), language);
  if (contrast >= readableContrast) return text.contrast({ ratio });
  return <span className={classes.warning}>{text.lowContrast({ ratio })}</span>;
}
