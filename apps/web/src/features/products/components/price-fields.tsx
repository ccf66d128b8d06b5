import { currencies } from "@softmanager/domain";
import { DecimalField, formatMoney, SelectField, useField, useLanguage, useTexts } from "@softmanager/ui";
import { useWatch } from "react-hook-form";
import { otherPrice } from "../model/other-price.ts";
import { productFormTexts, productTexts } from "../product-texts.ts";
import type { PartProps } from "./product-form.tsx";
import classes from "./products.module.css";

/** The price of one unit, and under it the same with VAT, or without. */
export function PriceFields({ form: { control } }: PartProps) {
  const text = useTexts(productTexts);
  const { language } = useLanguage();
  const unitPrice = useField(control, "unitPrice");
  const priceMode = useField(control, "priceMode");
  const currency = useField(control, "currency");
  const other = useOtherPrice({ control });
  const modeOptions = (["NET", "GROSS"] as const).map((value) => ({ value, label: text[value] }));
  const currencyOptions = currencies.map(({ code, name }) => ({ value: code, label: `${code} · ${name[language]}` }));
  return (
    <>
      <DecimalField
        label={text.price}
        {...unitPrice}
        minDecimals={2}
        suffix={currency.value}
        description={other}
        required
      />
      <div className={classes.pair}>
        <SelectField label={text.priceHolds} {...priceMode} options={modeOptions} />
        <SelectField label={text.currency} {...currency} options={currencyOptions} />
      </div>
    </>
  );
}

function useOtherPrice({ control }: Pick<PartProps["form"], "control">): string | undefined {
  const text = useTexts(productFormTexts);
  const { language } = useLanguage();
  const [unitPrice, priceMode, currency, taxCategory, taxRate] = useWatch({
    control,
    name: ["unitPrice", "priceMode", "currency", "taxCategory", "taxRate"],
  });
  const price = otherPrice({ unitPrice, priceMode, taxRate: taxCategory === "S" ? taxRate : "0" });
  if (price === undefined) return undefined;
  const amount = formatMoney(price, currency, language);
  return priceMode === "NET" ? text.withVat({ amount }) : text.withoutVat({ amount });
}
