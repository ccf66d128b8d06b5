import { ActionIcon, Button } from "@mantine/core";
import type { Allowance } from "@softmanager/domain";
import { textsIn } from "@softmanager/texts";
import { IconPlus, IconX, TextField, useLanguage, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { allowanceOf, allowanceText, blankAllowance, isBlankAllowance } from "../../model/allowances.ts";
import { useDraft } from "../../model/use-session.ts";
import { fieldId } from "../../model/field-id.ts";
import classes from "./editor.module.css";
import { editorTexts } from "./editor-texts.ts";

interface AllowanceListProps<Given extends Allowance> {
  /** Where they are: "allowances" of the document, or a line's. */
  path: string;
  allowances: readonly Given[];
  problems: ReadonlyMap<string, string>;
  onChange: (allowances: readonly Given[]) => void;
}

/** Discounts and charges: a percent or an amount, and why. */
export function AllowanceList<Given extends Allowance>({
  path,
  allowances,
  problems,
  onChange,
}: AllowanceListProps<Given>) {
  const text = useTexts(editorTexts);
  const language = useDraft((draft) => draft.language);
  const add = (isCharge: boolean) => {
    // The reason is printed, so it speaks the document's language.
    const printed = textsIn(editorTexts, language);
    const blank = blankAllowance(isCharge, isCharge ? printed.freight : printed.commercialDiscount);
    onChange([...allowances, { taxation: null, ...blank } as unknown as Given]);
  };
  return (
    <div className={classes.allowances}>
      {allowances.map((allowance, index) => (
        <AllowanceRow
          key={index}
          path={`${path}.${index}`}
          {...{ allowance, problems }}
          onChange={(part) => onChange(allowances.map((known, at) => (at === index ? { ...known, ...part } : known)))}
          onRemove={() => onChange(allowances.toSpliced(index, 1))}
        />
      ))}
      {allowances.length < 20 && (
        <div className={classes.inline}>
          <AddButton label={text.addAllowance} onClick={() => add(false)} />
          <AddButton label={text.addCharge} onClick={() => add(true)} />
        </div>
      )}
    </div>
  );
}

function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={15} />} onClick={onClick}>
      {label}
    </Button>
  );
}

interface AllowanceRowProps {
  path: string;
  allowance: Allowance;
  problems: ReadonlyMap<string, string>;
  onChange: (part: Partial<Allowance>) => void;
  onRemove: () => void;
}

function AllowanceRow({ path, allowance, problems, onChange, onRemove }: AllowanceRowProps) {
  const text = useTexts(editorTexts);
  const { language } = useLanguage();
  const [typed, setTyped] = useState<string>();
  const problemOf = (field: string) => problems.get(fieldId(`${path}.${field}`)) ?? problems.get(shortOf(path, field));
  const name = allowance.isCharge ? text.charge : text.allowance;
  return (
    <div className={classes.allowance}>
      <TextField
        label={name}
        id={fieldId(`${path}.percent`)}
        placeholder={text.allowanceHint}
        value={typed ?? allowanceText(allowance, language)}
        onChange={(next) => {
          setTyped(next);
          onChange(allowanceOf(next, language));
        }}
        onBlur={() => setTyped(undefined)}
        error={problemOf("percent") ?? problemOf("amount")}
        autoFocus={isBlankAllowance(allowance)}
      />
      <TextField
        label={text.allowanceReason}
        id={fieldId(`${path}.reason`)}
        value={allowance.reason ?? ""}
        onChange={(reason) => onChange({ reason: reason || null })}
        error={problemOf("reason")}
        maxLength={100}
      />
      <ActionIcon aria-label={`${text.remove}: ${name}`} onClick={onRemove}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}

/** A line knows its own problems by the path inside it: `allowances.0.percent`. */
function shortOf(path: string, field: string): string {
  return `${path.slice(path.indexOf("allowances"))}.${field}`;
}
