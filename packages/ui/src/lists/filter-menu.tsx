import { Button, Popover } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { IconFilter } from "../icons/icons.ts";
import classes from "./filter-chips.module.css";

interface FilterMenuProps {
  label: string;
  /** The fields, two beside each other. */
  children: ReactNode;
}

/** The fields that narrow a list, out of the way until they are wanted. What is chosen holds at once. */
export function FilterMenu({ label, children }: FilterMenuProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconFilter size={15} stroke={1.75} />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <div className={classes.fields}>{children}</div>
      </Popover.Dropdown>
    </Popover>
  );
}
