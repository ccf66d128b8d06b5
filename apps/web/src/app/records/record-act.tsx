import { ActionIcon } from "@mantine/core";
import type { Icon } from "@softmanager/ui";

interface RecordActProps {
  icon: Icon;
  /** The act and its object, read aloud and shown on hover. */
  label: string;
  onClick: () => void;
}

/** What can be done to one record of a short list, as an icon at its end. */
export function RecordAct({ icon: ActIcon, label, onClick }: RecordActProps) {
  return (
    <ActionIcon aria-label={label} title={label} onClick={onClick}>
      <ActIcon size={16} stroke={1.75} />
    </ActionIcon>
  );
}
