import { exemptionReasonsOf, exemptionSentenceOf, printedUnit, supplies } from "@softmanager/domain";
import { DecimalField, SelectField, TextAreaField, TextField, useLanguage, useTexts } from "@softmanager/ui";
import type { ReactNode } from "react";
import type { EditedLine } from "../../model/edited-content.ts";
import { lineFieldId } from "../../model/field-id.ts";
import { asSupply } from "../../model/taxation.ts";
import { useDraft, useSession } from "../../model/use-session.ts";
import { AllowanceList } from "../editor/allowance-list.tsx";
import { LineWhy } from "./line-why.tsx";
import { linesTexts } from "./lines-texts.ts";
import type { LineActs } from "./use-line-acts.ts";
import { useVatSituation } from "./use-vat-situation.ts";
import classes from "./lines.module.css";

interface LineParts {
  line: EditedLine;
  problems: ReadonlyMap<string, string>;
  acts: LineActs;
}

interface LineDetailsProps extends LineParts {
  /** How the line is taxed, where VAT has no column. */
  vat: ReactNode;
}

/** The second row of a line: description, code, discounts, and why no VAT is charged. */
export function LineDetails({ line, problems, acts, vat }: LineDetailsProps) {
  const text = useTexts(linesTexts);
  const written = useDraft((draft) => draft.language);
  const change = (part: Partial<EditedLine>) => acts.change(line.key, part);
  const field = (name: string) => ({ id: lineFieldId(line.key, name), error: problems.get(name) });
  return (
    <div className={classes.details}>
      <div className={classes.wide}>
        <TextAreaField
          label={text.description}
          {...field("description")}
          value={line.description ?? ""}
          onChange={(description) => change({ description: description || null })}
          rows={1}
          maxLength={200}
        />
      </div>
      <TextField
        label={text.code}
        {...field("code")}
        value={line.code ?? ""}
        onChange={(code) => change({ code: code || null })}
        maxLength={50}
      />
      <DecimalField
        label={text.baseQuantity}
        {...field("baseQuantity")}
        value={line.baseQuantity}
        onChange={(baseQuantity) => change({ baseQuantity })}
        suffix={printedUnit(line, written, written)}
      />
      <SupplyField {...{ line, acts }} />
      {vat && (
        <div className={classes.ownVat}>
          <span aria-hidden>{text.vatOfLine}</span>
          {vat}
        </div>
      )}
      {line.taxCategory !== "S" && line.taxCategory !== "Z" && <ExemptionFields {...{ line, problems, acts }} />}
      <AllowanceList
        path={`${line.key}.allowances`}
        allowances={line.allowances}
        problems={problems}
        onChange={(allowances) => change({ allowances })}
      />
      <LineWhy lineKey={line.key} />
    </div>
  );
}

/** Goods or a service: abroad, the one is taxed otherwise than the other. */
function SupplyField({ line, acts }: Pick<LineParts, "line" | "acts">) {
  const text = useTexts(linesTexts);
  const { store, terms } = useSession();

  function handleChange(value: string) {
    const supply = supplies.find((known) => known === value);
    if (!supply) return;
    acts.change(line.key, asSupply(line, supply, { draft: store.get(), situation: terms.get() }));
  }

  return (
    <SelectField
      label={text.supply}
      id={lineFieldId(line.key, "supply")}
      value={line.supply ?? "SERVICES"}
      onChange={handleChange}
      options={supplies.map((value) => ({ value, label: text[value] }))}
    />
  );
}

/** Why no VAT is charged, as the document will say it: until somebody writes words of their own, those of the code. */
function ExemptionFields({ line, problems, acts }: LineParts) {
  const text = useTexts(linesTexts);
  const { language } = useLanguage();
  const { vatStatus: sellerVatStatus, language: written } = useVatSituation();
  const printed = exemptionSentenceOf(line, { language: written, sellerVatStatus }) ?? "";
  const field = (name: string) => ({ id: lineFieldId(line.key, name), error: problems.get(name) });
  const reasons = exemptionReasonsOf(line.taxCategory).map(({ code, label }) => ({
    value: code,
    label: label[language],
  }));
  return (
    <>
      <SelectField
        label={text.exemptionReason}
        {...field("exemptionReasonCode")}
        value={line.exemptionReasonCode ?? ""}
        onChange={(code) => acts.change(line.key, { exemptionReasonCode: code || null })}
        options={reasons}
        emptyLabel="–"
      />
      <TextField
        label={text.exemptionText}
        {...field("exemptionReason")}
        value={line.exemptionReason ? printed : ""}
        placeholder={printed}
        onChange={(exemptionReason) => acts.change(line.key, { exemptionReason: exemptionReason || null })}
        maxLength={100}
      />
    </>
  );
}
