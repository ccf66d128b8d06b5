import { Tooltip } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconCloudOff, IconCloudUpload } from "../icons/icons.ts";
import { useTexts } from "../language/language-provider.tsx";
import { uiTexts } from "../ui-texts.ts";
import classes from "./save-state.module.css";

export type SaveStateKind = "saved" | "saving" | "offline" | "failed" | "conflict";

const icons = {
  saved: IconCheck,
  saving: IconCloudUpload,
  offline: IconCloudOff,
  failed: IconAlertTriangle,
  conflict: IconAlertTriangle,
};

/** Whether what was typed is safe: "Salvat / Se salvează / Offline". Announced politely when it changes. */
export function SaveState({ state }: { state: SaveStateKind }) {
  const text = useTexts(uiTexts);
  const Icon = icons[state];
  const labels = {
    saved: text.saved,
    saving: text.saving,
    offline: text.offline,
    failed: text.saveFailed,
    conflict: text.conflict,
  };
  const hints = {
    saved: "",
    saving: "",
    offline: text.offlineHint,
    failed: text.saveFailedHint,
    conflict: text.conflictHint,
  };
  return (
    <Tooltip label={hints[state]} disabled={hints[state] === ""} multiline maw="18rem">
      <span className={classes.state} data-state={state} role="status">
        <Icon size={15} stroke={1.75} aria-hidden />
        {labels[state]}
      </span>
    </Tooltip>
  );
}
