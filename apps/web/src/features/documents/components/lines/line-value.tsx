import { formatDecimal, useLanguage } from "@softmanager/ui";
import { useFigure } from "../../model/use-session.ts";
import classes from "./lines.module.css";

interface LineValueProps {
  lineKey: string;
  priceMode: "NET" | "GROSS";
}

/** What a line comes to, in the terms its price is written in; a line not begun comes to nothing. */
export function LineValue({ lineKey, priceMode }: LineValueProps) {
  const { language } = useLanguage();
  const value = useFigure(({ lines }) => {
    const line = lines.get(lineKey);
    return priceMode === "NET" ? line?.net : line?.gross;
  });
  return (
    <span className={classes.value}>
      {value === undefined ? "" : formatDecimal(value, language, { minDecimals: 2 })}
    </span>
  );
}
