import { useShortcuts, useTexts, useLanguage, type Shortcut } from "@softmanager/ui";
import { useLocation, useRouter } from "@tanstack/react-router";
import { useGo } from "../address.ts";
import { appTexts } from "../app-texts.ts";
import type { FeatureCommand, NavigationEntry } from "../feature.ts";
import type { OpenPart } from "./frame.tsx";

interface FrameShortcutsSettings {
  entries: readonly NavigationEntry[];
  commands: readonly FeatureCommand[];
  onOpen: (part: OpenPart) => void;
}

/** The keys that work on every page of a company. */
export function useFrameShortcuts({ entries, commands, onOpen }: FrameShortcutsSettings): void {
  const text = useTexts(appTexts);
  const { language } = useLanguage();
  const go = useGo();
  const router = useRouter();
  const isBelowList = useLocation({ select: ({ pathname }) => pathname.split("/").filter(Boolean).length > 3 });

  useShortcuts([
    { keys: "mod+k", label: text.openPalette, group: text.everywhere, run: () => onOpen("palette") },
    { keys: "?", label: text.showShortcuts, group: text.everywhere, run: () => onOpen("shortcuts") },
    {
      keys: "escape",
      label: text.back,
      group: text.everywhere,
      isOff: !isBelowList,
      run: () => !isPopupOpen() && router.history.canGoBack() && router.history.back(),
    },
    ...entries.flatMap(({ keys, label, path }) => shortcut(keys, label[language], text.goTo, () => go(path))),
    ...commands.flatMap(({ keys, label, opens }) => shortcut(keys, label[language], text.create, () => go(opens))),
  ]);
}

function shortcut(keys: string | undefined, label: string, group: string, run: () => void): Shortcut[] {
  return keys ? [{ keys, label, group, run }] : [];
}

/** Escape then closes the menu or list, not the page. */
function isPopupOpen(): boolean {
  return document.querySelector("[role='menu'], [role='listbox'], [role='dialog']") !== null;
}
