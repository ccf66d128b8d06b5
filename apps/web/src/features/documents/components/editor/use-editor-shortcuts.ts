import { useShortcuts, useTexts } from "@softmanager/ui";
import { useMay } from "../../../../app/company.ts";
import { lineKeyOf } from "../../model/field-id.ts";
import { useSession, useWatched } from "../../model/use-session.ts";
import type { LineActs } from "../lines/use-line-acts.ts";
import { editorPageTexts } from "./editor-page-texts.ts";

interface EditorKeys {
  acts: LineActs;
  /** Asks to issue; and to send it, too. */
  onIssue: (isSending: boolean) => void;
  onJump: (path: string) => void;
  onTogglePreview: () => void;
}

/** The keys of the editor. Those of a line mean the line that has the focus; cells and rows know theirs by themselves. */
export function useEditorShortcuts({ acts, onIssue, onJump, onTogglePreview }: EditorKeys): void {
  const text = useTexts(editorPageTexts);
  const { store, autosave, judgement, heldUntil } = useSession();
  const isHeld = useWatched(heldUntil, (until) => until !== null);
  const maySend = useMay("document:send");
  const onLine = (act: (key: string) => void) => () => {
    const key = lineKeyOf(document.activeElement?.id ?? "");
    if (key !== undefined) act(key);
  };
  const onFirstMissing = () => {
    const [first] = judgement.missing.get();
    if (first) onJump(first.path);
  };
  const switchPrices = () =>
    store.change((draft) => ({ ...draft, priceMode: draft.priceMode === "NET" ? "GROSS" : "NET" }));
  const off = { isOff: isHeld };
  useShortcuts([
    { keys: "mod+s", label: text.saveNow, run: () => void autosave.flush() },
    { keys: "mod+enter", label: text.issue, run: () => onIssue(false), ...off },
    { keys: "mod+shift+enter", label: text.issueAndSend, run: () => onIssue(true), isOff: isHeld || !maySend },
    { keys: "alt+e", label: text.firstMissing, run: onFirstMissing, ...off },
    { keys: "alt+p", label: text.togglePreview, run: onTogglePreview },
    { keys: "alt+a", label: text.addLine, group: text.lines, run: () => acts.add(), ...off },
    { keys: "alt+g", label: text.switchPrices, group: text.lines, run: switchPrices, ...off },
    { keys: "alt+d", label: text.duplicateLine, group: text.lines, run: onLine(acts.duplicate), ...off },
    { keys: "alt+l", label: text.lineDetails, group: text.lines, run: onLine(acts.toggleDetails), ...off },
    { keys: "alt+arrowup", label: text.moveLine, group: text.lines, run: onLine((key) => acts.move(key, -1)), ...off },
    { keys: "alt+arrowdown", label: text.moveLine, group: text.lines, run: onLine((key) => acts.move(key, 1)), ...off },
    { keys: "mod+backspace", label: text.removeLine, group: text.lines, run: onLine(acts.remove), ...off },
  ]);
}
