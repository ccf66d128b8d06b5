import { useQuery } from "@apollo/client/react";
import { exemptionReasonsOf, isVatPayer } from "@softmanager/domain";
import { SelectField, TextField, useField, useLanguage, useTexts } from "@softmanager/ui";
import { useWatch } from "react-hook-form";
import { today } from "../../../app/clock.ts";
import { choiceOf, taxationOf, vatChoices, type VatChoice } from "../model/vat-choices.ts";
import { productFormTexts, productTexts } from "../product-texts.ts";
import { NewProductDefaultsDocument } from "../operations.generated.ts";
import type { PartProps } from "./product-form.tsx";

/** How the product is taxed: a rate in force, or a case of the law that charges none, with its reason. */
export function VatFields({ form }: PartProps) {
  const text = useTexts(productTexts);
  const { language } = useLanguage();
  const choiceLabel = useChoiceLabel();
  const note = useSellerNote();
  const category = useField(form.control, "taxCategory");
  const rate = useField(form.control, "taxRate");
  const [taxCategory, taxRate, exemptionReasonCode, exemptionReason] = useWatch({
    control: form.control,
    name: ["taxCategory", "taxRate", "exemptionReasonCode", "exemptionReason"],
  });
  const taxed = { taxCategory, taxRate, exemptionReasonCode, exemptionReason };
  // Documents are Romanian unless told otherwise, and so is the sentence that they print.
  const printed = { language: "ro", today: today() } as const;

  function handleChoice(value: string) {
    const taxation = taxationOf(value, printed);
    if (!taxation) return;
    const options = { shouldDirty: true, shouldValidate: form.formState.isSubmitted };
    form.setValue("taxRate", taxation.taxRate, options);
    form.setValue("exemptionReasonCode", taxation.exemptionReasonCode ?? "", options);
    form.setValue("exemptionReason", taxation.exemptionReason ?? "", options);
    form.setValue("taxCategory", taxation.taxCategory, options);
  }

  return (
    <>
      <SelectField
        label={text.vat}
        {...category}
        error={category.error ?? rate.error}
        description={note}
        value={choiceOf(taxed)}
        onChange={handleChoice}
        options={vatChoices(taxed, { language, today: printed.today }).map((choice) => ({
          value: choice.value,
          label: choiceLabel(choice),
        }))}
        required
      />
      {taxCategory === "S" ? <span /> : <ReasonFields form={form} />}
    </>
  );
}

/** Why no VAT is charged: by code for e-Factura where the law leaves a choice, and in words for the paper. */
function ReasonFields({ form }: PartProps) {
  const text = useTexts(productFormTexts);
  const { language } = useLanguage();
  const code = useField(form.control, "exemptionReasonCode");
  const reason = useField(form.control, "exemptionReason");
  const taxCategory = useWatch({ control: form.control, name: "taxCategory" });
  const reasons = exemptionReasonsOf(taxCategory).map((known) => ({ value: known.code, label: known.label[language] }));
  return (
    <>
      {reasons.length > 1 && (
        <SelectField label={text.exemptionReasonCode} {...code} options={reasons} emptyLabel={text.choose} />
      )}
      <TextField
        label={text.exemptionReason}
        {...reason}
        description={text.exemptionReasonHelp}
        maxLength={100}
        autoComplete="off"
      />
    </>
  );
}

function useChoiceLabel(): (choice: VatChoice) => string {
  const text = useTexts(productFormTexts);
  return ({ value, rate, label }) => {
    if (!rate) return label ?? value;
    const told = {
      STANDARD: text.standardRate,
      REDUCED: text.reducedRate,
      TRANSITIONAL: text.rate,
      OVER: text.oldRate,
    };
    return told[rate.kind]({ rate: rate.rate });
  };
}

/** What a seller who charges no VAT must know of the rate. */
function useSellerNote(): string | undefined {
  const text = useTexts(productFormTexts);
  const { data } = useQuery(NewProductDefaultsDocument);
  return data && !isVatPayer(data.company.vatStatus) ? text.notAPayer : undefined;
}
