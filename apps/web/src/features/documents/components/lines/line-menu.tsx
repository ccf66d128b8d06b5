import { ActionIcon, Menu } from "@mantine/core";
import {
  IconChevronDown,
  IconChevronUp,
  IconCopy,
  IconDotsVertical,
  IconNote,
  IconTrash,
  KeyHint,
  useTexts,
} from "@softmanager/ui";
import { useState } from "react";
import type { EditedLine } from "../../model/edited-content.ts";
import { linesTexts } from "./lines-texts.ts";
import type { LineActs } from "./use-line-acts.ts";
import classes from "./lines.module.css";

interface LineMenuProps {
  line: EditedLine;
  number: number;
  isFirst: boolean;
  isLast: boolean;
  isOpen: boolean;
  isLocked: boolean;
  acts: LineActs;
}

/** What can be done to a line besides typing; drawn in full only once opened. */
export function LineMenu(props: LineMenuProps) {
  const { line, number, isOpen, isLocked, acts } = props;
  const text = useTexts(linesTexts);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const hasDetails = Boolean(line.description) || line.allowances.length > 0;
  return (
    <span className={classes.actions}>
      <ActionIcon
        size="sm"
        tabIndex={-1}
        aria-label={`${text.details}: ${text.line({ number })}`}
        aria-expanded={isOpen}
        data-marked={hasDetails || undefined}
        className={classes.detailsButton}
        onClick={() => acts.toggleDetails(line.key)}
      >
        <IconNote size={15} stroke={1.75} />
      </ActionIcon>
      {isMenuOpen ? (
        <OpenMenu {...props} onClose={() => setMenuOpen(false)} />
      ) : (
        <ActionIcon
          size="sm"
          tabIndex={-1}
          disabled={isLocked}
          aria-label={text.lineActions({ number })}
          aria-haspopup="menu"
          onClick={() => setMenuOpen(true)}
        >
          <IconDotsVertical size={15} />
        </ActionIcon>
      )}
    </span>
  );
}

function OpenMenu({ line, number, isFirst, isLast, acts, onClose }: LineMenuProps & { onClose: () => void }) {
  const text = useTexts(linesTexts);
  const hint = (keys: string) => <KeyHint keys={keys} />;
  return (
    <Menu opened onClose={onClose} position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size="sm" aria-label={text.lineActions({ number })}>
          <IconDotsVertical size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCopy size={15} />}
          rightSection={hint("alt+d")}
          onClick={() => acts.duplicate(line.key)}
        >
          {text.duplicate}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconNote size={15} />}
          rightSection={hint("alt+l")}
          onClick={() => acts.toggleDetails(line.key)}
        >
          {text.details}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconChevronUp size={15} />}
          rightSection={hint("alt+arrowup")}
          disabled={isFirst}
          onClick={() => acts.move(line.key, -1)}
        >
          {text.moveUp}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconChevronDown size={15} />}
          rightSection={hint("alt+arrowdown")}
          disabled={isLast}
          onClick={() => acts.move(line.key, 1)}
        >
          {text.moveDown}
        </Menu.Item>
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={15} />}
          rightSection={hint("mod+backspace")}
          onClick={() => acts.remove(line.key)}
        >
          {text.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
