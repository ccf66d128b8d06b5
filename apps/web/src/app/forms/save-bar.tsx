import { Button } from "@mantine/core";
import { defineTexts } from "@softmanager/texts";
import { InlineBanner, StickyBar, useShortcuts, useTexts } from "@softmanager/ui";
import { LeaveGuard } from "./leave-guard.tsx";

const barTexts = defineTexts({
  changes: { ro: "Modificări nesalvate", en: "Unsaved changes" },
  discard: { ro: "Renunță la modificări", en: "Discard changes" },
  save: { ro: "Salvează", en: "Save" },
  conflict: { ro: "Datele s-au schimbat între timp", en: "The data changed meanwhile" },
  conflictText: {
    ro: "Am adus ce e nou; ce ai scris tu a rămas. Verifică și salvează din nou.",
    en: "What is new was brought in; what you typed is still here. Check it and save again.",
  },
});

interface SaveBarProps {
  /** The form that the button submits. */
  form: string;
  isDirty: boolean;
  busy: boolean;
  hasConflict: boolean;
  onDiscard: () => void;
}

/** Appears with the first change: what can be done with it, and no way off the page without an answer. */
export function SaveBar({ form, isDirty, busy, hasConflict, onDiscard }: SaveBarProps) {
  const text = useTexts(barTexts);
  useShortcuts([{ keys: "mod+s", label: text.save, run: () => submitForm(form), isOff: !isDirty || busy }]);
  return (
    <>
      <LeaveGuard isDirty={isDirty} />
      {isDirty && (
        <StickyBar
          label={text.changes}
          actions={
            <>
              <Button variant="default" onClick={onDiscard}>
                {text.discard}
              </Button>
              <Button type="submit" form={form} loading={busy}>
                {text.save}
              </Button>
            </>
          }
        >
          {hasConflict ? (
            <InlineBanner tone="warning" title={text.conflict}>
              {text.conflictText}
            </InlineBanner>
          ) : (
            <span>{text.changes}</span>
          )}
        </StickyBar>
      )}
    </>
  );
}

/** What pressing the form's own button does: problems are told at their fields all the same. */
function submitForm(id: string) {
  const form = document.getElementById(id);
  if (form instanceof HTMLFormElement) form.requestSubmit();
}
