import { useTexts } from "@softmanager/ui";
import { linesTexts } from "./lines-texts.ts";
import classes from "./lines.module.css";

/** What the price column is called; a seller who charges no VAT has but one kind of price. */
export function priceLabelOf(priceMode: "NET" | "GROSS", hasVat: boolean) {
  if (!hasVat) return "price";
  return priceMode === "NET" ? "priceNet" : "priceGross";
}

/** The names of the columns, for the eye: each cell says its own name aloud. */
export function LinesHead({ priceMode, hasVat }: { priceMode: "NET" | "GROSS"; hasVat: boolean }) {
  const text = useTexts(linesTexts);
  const priceLabel = text[priceLabelOf(priceMode, hasVat)];
  return (
    <div className={classes.head} aria-hidden>
      <span />
      <span>{text.name}</span>
      <span>{text.unit}</span>
      {hasVat && <span>{text.vat}</span>}
      <span data-align="right">{text.quantity}</span>
      <span data-align="right">{priceLabel}</span>
      <span data-align="right">{text.value}</span>
      <span />
    </div>
  );
}
