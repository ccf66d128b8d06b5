import { useEffect, useRef, type ChangeEvent } from "react";
import classes from "./row-checkbox.module.css";

interface RowCheckboxProps {
  label: string;
  isChecked: boolean;
  /** Some of what it stands for is selected. */
  isMixed?: boolean;
  /** Out of the tab order: the table's own keys do its work. */
  isSkipped?: boolean;
  onChange: (isChecked: boolean, isStretching: boolean) => void;
}

/** A bare box: hundreds pass by while somebody scrolls, so it must cost next to nothing to draw. */
export function RowCheckbox({ label, isChecked, isMixed = false, isSkipped, onChange }: RowCheckboxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = isMixed;
  }, [isMixed]);

  function handleChange({ currentTarget, nativeEvent }: ChangeEvent<HTMLInputElement>) {
    onChange(currentTarget.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
  }

  return (
    <input
      ref={box}
      type="checkbox"
      className={classes.box}
      aria-label={label}
      checked={isChecked}
      tabIndex={isSkipped ? -1 : undefined}
      onChange={handleChange}
    />
  );
}
