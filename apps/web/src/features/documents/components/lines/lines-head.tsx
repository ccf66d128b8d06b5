import { useTexts } from "@softmanager/ui";
import { linesTexts } from "./lines-texts.ts";
import classes from "./lines.module.css";

/** The names of the columns, for the eye: each cell says its own name aloud. */
export function LinesHead({ priceMode }: { priceMode: "NET" | "GROSS" }) {
  const text = useTexts(linesTexts);
  return (
    <div className={classes.head} aria-hidden>
      <span />
      <span>{text.name}</span>
      <span>{text.unit}</span>
      <span>{text.vat}</span>
      <span data-align="right">{text.quantity}</span>
      <span data-align="right">{priceMode === "NET" ? text.priceNet : text.priceGross}</span>
      <span data-align="right">{text.value}</span>
      <span />
    </div>
  );
}
