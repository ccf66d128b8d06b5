import { SegmentedControl } from "@mantine/core";
import type { PriceMode } from "@softmanager/domain";
import { KeyHint, useTexts } from "@softmanager/ui";
import { linesTexts } from "./lines-texts.ts";
import classes from "./lines.module.css";

interface PriceModeSwitchProps {
  value: PriceMode;
  onChange: (mode: PriceMode) => void;
}

/** Whether the prices typed contain VAT: then the total with VAT is what was agreed, to the ban. */
export function PriceModeSwitch({ value, onChange }: PriceModeSwitchProps) {
  const text = useTexts(linesTexts);
  return (
    <span className={classes.mode}>
      {text.prices}
      <SegmentedControl
        size="xs"
        value={value}
        onChange={(mode) => onChange(mode === "GROSS" ? "GROSS" : "NET")}
        aria-label={text.switchPrices}
        data={[
          { value: "NET", label: text.net },
          { value: "GROSS", label: text.gross },
        ]}
      />
      <KeyHint keys="alt+g" />
    </span>
  );
}
