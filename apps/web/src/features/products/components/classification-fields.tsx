import { SelectField, TextField, useField, useTexts } from "@softmanager/ui";
import { useWatch } from "react-hook-form";
import { productFormTexts } from "../product-texts.ts";
import type { PartProps } from "./product-form.tsx";

/** Where the product stands in a public list, if anywhere. */
export function ClassificationFields({ form }: PartProps) {
  const text = useTexts(productFormTexts);
  const classification = useWatch({ control: form.control, name: "classification" });
  const scheme = classification?.scheme;

  function handleScheme(next: string) {
    const chosen = (["HS", "STI"] as const).find((known) => known === next);
    form.setValue("classification", chosen ? { scheme: chosen, code: classification?.code ?? "" } : null, {
      shouldDirty: true,
    });
    form.clearErrors("classification");
  }

  return (
    <>
      <SelectField
        label={text.scheme}
        value={scheme ?? ""}
        onChange={handleScheme}
        emptyLabel={text.none}
        options={(["HS", "STI"] as const).map((value) => ({ value, label: text[value] }))}
      />
      {scheme ? <CodeField form={form} scheme={scheme} /> : <span />}
    </>
  );
}

/** By itself, as a field of what is not there would make something of it. */
function CodeField({ form, scheme }: PartProps & { scheme: "HS" | "STI" }) {
  const text = useTexts(productFormTexts);
  const code = useField(form.control, "classification.code");
  return (
    <TextField
      label={text.classificationCode}
      {...code}
      description={scheme === "HS" ? text.classificationCodeHS : text.classificationCodeSTI}
      inputMode="numeric"
      autoComplete="off"
      required
    />
  );
}
