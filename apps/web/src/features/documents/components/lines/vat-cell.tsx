import { useLanguage, useTexts } from "@softmanager/ui";
import type { KeyboardEvent } from "react";
import type { EditedLine } from "../../model/edited-content.ts";
import { lineFieldId } from "../../model/field-id.ts";
import { caseChoices, choiceOf, rateChoices, taxationOf } from "../../model/vat-choices.ts";
import { LeanSelect } from "./lean-select.tsx";
import { linesTexts } from "./lines-texts.ts";
import type { ChangeLine } from "./use-line-acts.ts";
import { useVatSituation } from "./use-vat-situation.ts";

interface VatCellProps {
  line: EditedLine;
  label: string;
  error: string | undefined;
  /** Whether the document is so long that its cells save what they can. */
  isLean: boolean;
  onChange: ChangeLine;
  onKeyDown: (event: KeyboardEvent<HTMLSelectElement>) => void;
}

/** How a line is taxed: a rate in force, or a case of the law that charges none, with its reason. */
export function VatCell({ line, label, error, isLean, onChange, onKeyDown }: VatCellProps) {
  const text = useTexts(linesTexts);
  const situation = useVatSituation();
  const { language } = useLanguage();
  const chosen = choiceOf(line, language);
  return (
    <LeanSelect
      id={lineFieldId(line.key, "taxRate")}
      {...{ label, error, isLean, onKeyDown }}
      value={chosen.value}
      shown={chosen.label}
      onChange={(value) => {
        const taxation = taxationOf(value, situation);
        if (taxation) onChange(line.key, taxation);
      }}
    >
      {() => {
        const rates = rateChoices(situation);
        const cases = caseChoices(situation, language);
        const isListed = [...rates, ...cases].some(({ value }) => value === chosen.value);
        return (
          <>
            {!isListed && <option value={chosen.value}>{chosen.label}</option>}
            <OptionGroup label={text.rates} choices={rates} />
            <OptionGroup label={text.withoutVat} choices={cases} />
          </>
        );
      }}
    </LeanSelect>
  );
}

function OptionGroup({ label, choices }: { label: string; choices: readonly { value: string; label: string }[] }) {
  if (choices.length === 0) return null;
  return (
    <optgroup label={label}>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </optgroup>
  );
}
