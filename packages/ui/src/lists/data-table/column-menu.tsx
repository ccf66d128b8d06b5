import { ActionIcon, Checkbox, Popover, Tooltip } from "@mantine/core";
import type { RowData } from "@tanstack/react-table";
import { IconColumns3 } from "../../icons/icons.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { uiTexts } from "../../ui-texts.ts";
import type { DataTableColumn } from "./column.ts";
import classes from "./data-table.module.css";

interface ColumnMenuProps<Row extends RowData> {
  columns: readonly DataTableColumn<Row>[];
  hidden: readonly string[];
  onChange: (hidden: readonly string[]) => void;
}

/** Which columns the person wants to see. */
export function ColumnMenu<Row extends RowData>({ columns, hidden, onChange }: ColumnMenuProps<Row>) {
  const text = useTexts(uiTexts);
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label={text.columns}>
          <ActionIcon size="sm" aria-label={text.columns}>
            <IconColumns3 size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className={classes.columnMenu}>
        {columns.map(({ id, header, isFixed }) => (
          <Checkbox
            key={id}
            size="xs"
            label={header}
            checked={!hidden.includes(id)}
            disabled={isFixed}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? hidden.filter((other) => other !== id) : [...hidden, id])
            }
          />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
