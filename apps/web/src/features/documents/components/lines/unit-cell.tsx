import { printedUnit, unitOf, units } from "@softmanager/domain";
import { useLanguage } from "@softmanager/ui";
import type { KeyboardEvent } from "react";
import type { EditedLine } from "../../model/edited-content.ts";
import { lineFieldId } from "../../model/field-id.ts";
import { useDraft } from "../../model/use-session.ts";
import { LeanSelect } from "./lean-select.tsx";
import type { ChangeLine } from "./use-line-acts.ts";

interface UnitCellProps {
  line: EditedLine;
  label: string;
  error: string | undefined;
  /** Whether the document is so long that its cells save what they can. */
  isLean: boolean;
  onChange: ChangeLine;
  onKeyDown: (event: KeyboardEvent<HTMLSelectElement>) => void;
}

/** The unit, as the document prints it, from the list that e-invoicing knows. */
export function UnitCell({ line, label, error, isLean, onChange, onKeyDown }: UnitCellProps) {
  const { language } = useLanguage();
  const written = useDraft((draft) => draft.language);
  const shown = printedUnit(line, written, written) || line.unitCode;
  return (
    <LeanSelect
      id={lineFieldId(line.key, "unitCode")}
      {...{ label, error, isLean, onKeyDown }}
      value={line.unitCode}
      shown={shown}
      onChange={(unitCode) => onChange(line.key, { unitCode, unitName: unitOf(unitCode)?.short[written] ?? unitCode })}
    >
      {() =>
        units.map(({ code, short, name }) => (
          <option key={code} value={code} label={code === line.unitCode ? shown : undefined}>
            {short[language] === name[language] ? name[language] : `${short[language]} · ${name[language]}`}
          </option>
        ))
      }
    </LeanSelect>
  );
}
