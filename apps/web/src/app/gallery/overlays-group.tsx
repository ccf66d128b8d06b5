import { Button } from "@mantine/core";
import { ConfirmDialog, PeekPanel, useNotify, useTexts } from "@softmanager/ui";
import { ShortcutsHelp } from "@softmanager/ui/shortcuts-help";
import { useState } from "react";
import { Palette } from "../frame/palette.tsx";
import { galleryTexts } from "./gallery-texts.ts";
import { sampleCommands, sampleNavigation } from "./sample-frame.ts";
import { Group, Specimen } from "./specimen.tsx";

type Overlay = "panel" | "dialog" | "destructive" | "palette" | "shortcuts" | undefined;

export function OverlaysGroup() {
  const text = useTexts(galleryTexts);
  const [open, setOpen] = useState<Overlay>();
  const close = () => setOpen(undefined);
  return (
    <Group id="overlays" title={text.overlays}>
      <Specimen name="PeekPanel, ConfirmDialog, CommandPalette, ShortcutsHelp">
        <Button variant="default" onClick={() => setOpen("panel")}>
          {text.openPanel}
        </Button>
        <Button variant="default" onClick={() => setOpen("dialog")}>
          {text.openDialog}
        </Button>
        <Button variant="default" onClick={() => setOpen("destructive")}>
          {text.remove}
        </Button>
        <Button variant="default" onClick={() => setOpen("palette")}>
          {text.openPalette}
        </Button>
        <Button variant="default" onClick={() => setOpen("shortcuts")}>
          {text.openShortcuts}
        </Button>
      </Specimen>
      <ToastsSpecimen />
      {open === "panel" && (
        <PeekPanel
          title="F 0123"
          onClose={close}
          onNext={() => undefined}
          actions={<Button variant="default">{text.preview}</Button>}
        >
          {text.emptyText}
        </PeekPanel>
      )}
      <ConfirmDialog
        opened={open === "dialog" || open === "destructive"}
        isDestructive={open === "destructive"}
        onClose={close}
        onConfirm={close}
        title={text.dialogTitle}
        confirmLabel={text.openDialog}
      >
        {text.dialogText}
      </ConfirmDialog>
      <Palette
        isOpen={open === "palette"}
        onClose={close}
        entries={sampleNavigation}
        commands={sampleCommands}
        paletteSources={[]}
      />
      <ShortcutsHelp opened={open === "shortcuts"} onClose={close} />
    </Group>
  );
}

function ToastsSpecimen() {
  const text = useTexts(galleryTexts);
  const notify = useNotify();
  return (
    <Specimen name="useNotify: undo, success, problem">
      <Button variant="default" onClick={() => notify.undo({ message: text.archived, onUndo: () => undefined })}>
        {text.archive}
      </Button>
      <Button variant="default" onClick={() => notify.success(text.saved)}>
        {text.save}
      </Button>
      <Button variant="default" onClick={() => notify.problem(text.failed, "0197a1f2")}>
        {text.failed}
      </Button>
    </Specimen>
  );
}
