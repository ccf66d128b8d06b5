import { SegmentedControl } from "@mantine/core";
import type { PriceMode } from "@softmanager/domain";
import { KeyHint, Origin, useTexts } from "@softmanager/ui";
import { useOrigin } from "../editor/use-draft-field.ts";
import { linesTexts } from "./lines-texts.ts";
import classes from "./lines.module.css";

interface PriceModeSwitchProps {
  value: PriceMode;
  onChange: (mode: PriceMode) => void;
}

/** Whether the prices typed contain VAT: then the total with VAT is what was agreed, to the ban. */
export function PriceModeSwitch({ value, onChange }: PriceModeSwitchProps) {
  const text = useTexts(linesTexts);
  const { origin } = useOrigin("priceMode");
  return (
    <span className={classes.mode}>
      <span>
        {text.prices}
        {origin && <Origin origin={origin} />}
      </span>
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
