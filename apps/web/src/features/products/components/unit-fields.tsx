import { unitOf, units } from "@softmanager/domain";
import { SelectField, TextField, useField, useLanguage, useTexts } from "@softmanager/ui";
import { useMemo } from "react";
import { useWatch } from "react-hook-form";
import { productFormTexts } from "../product-texts.ts";
import type { PartProps } from "./product-form.tsx";
import classes from "./products.module.css";

/** The unit as people call it, from the list that e-invoicing knows; and how it is printed, when otherwise than usual. */
export function UnitFields({ form }: PartProps) {
  const text = useTexts(productFormTexts);
  const { language } = useLanguage();
  const unitCode = useField(form.control, "unitCode");
  const unitName = useField(form.control, "unitName");
  const chosen = unitOf(useWatch({ control: form.control, name: "unitCode" }));
  const options = useMemo(
    () =>
      units.map(({ code, name, short }) => ({
        value: code,
        label: name[language] === short[language] ? name[language] : `${name[language]} (${short[language]})`,
      })),
    [language],
  );

  function handleUnit(next: string) {
    unitCode.onChange(next);
    form.setValue("unitName", "", { shouldDirty: true });
  }

  return (
    <div className={classes.pair}>
      <SelectField label={text.unit} {...unitCode} onChange={handleUnit} options={options} required />
      <TextField
        label={text.unitName}
        {...unitName}
        description={chosen && text.unitNameHelp({ short: chosen.short.ro })}
        autoComplete="off"
      />
    </div>
  );
}
