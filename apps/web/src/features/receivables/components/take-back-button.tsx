import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowBackUp } from "@softmanager/ui";

interface TakeBackButtonProps {
  /** What is taken back: "Desfă partea pusă pe F 0012". */
  label: string;
  /** Absent where nothing can be taken back: then its place stays empty. */
  onTakeBack: (() => void) | undefined;
}

/** Takes back one part of a payment's story. */
export function TakeBackButton({ label, onTakeBack }: TakeBackButtonProps) {
  if (!onTakeBack) return <span />;
  return (
    <Tooltip label={label}>
      <ActionIcon size="sm" aria-label={label} onClick={onTakeBack}>
        <IconArrowBackUp size={16} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  );
}
