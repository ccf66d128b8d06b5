import { Radio } from "@mantine/core";
import { exchangeRatePolicies } from "@softmanager/inputs";
import { FormSection, useField, useTexts } from "@softmanager/ui";
import type { Control } from "react-hook-form";
import type { DefaultsValues } from "../../model/defaults.ts";
import { defaultsTexts } from "./defaults-texts.ts";
import classes from "./defaults.module.css";

/** Which published rate a document in foreign currency begins with. */
export function RateField({ control }: { control: Control<DefaultsValues> }) {
  const text = useTexts(defaultsTexts);
  const { value, onChange, name } = useField(control, "exchangeRatePolicy");
  return (
    <FormSection title={text.rate} description={text.rateText}>
      <Radio.Group value={value} onChange={onChange} name={name} aria-label={text.rate} className={classes.choices}>
        {exchangeRatePolicies.map((policy) => (
          <Radio
            key={policy}
            value={policy}
            size="xs"
            label={text[policy]}
            description={text[`${policy}Text`]}
            classNames={{ label: classes.choice, description: classes.choiceText }}
          />
        ))}
      </Radio.Group>
    </FormSection>
  );
}
