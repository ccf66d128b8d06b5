import { ActionIcon } from "@mantine/core";
import type { Icon } from "@softmanager/ui";

interface ActProps {
  icon: Icon;
  /** The act and its object, read aloud and shown on hover. */
  label: string;
  onClick: () => void;
  disabled?: boolean;
}

/** What can be done to one entry of a list, as an icon at its end. */
export function Act({ icon: ActIcon, label, onClick, disabled }: ActProps) {
  return (
    <ActionIcon aria-label={label} title={label} onClick={onClick} disabled={disabled}>
      <ActIcon size={16} stroke={1.75} />
    </ActionIcon>
  );
}
