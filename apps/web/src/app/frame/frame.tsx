import { useMediaQuery } from "@mantine/hooks";
import { readPreference, useTexts, writePreference } from "@softmanager/ui";
import { lazy, Suspense, useMemo, useState, type ReactNode } from "react";
import { appTexts } from "../app-texts.ts";
import type { FeatureCommand, Load, NavigationEntry, PaletteSourceProps } from "../feature.ts";
import { BottomBar } from "./bottom-bar.tsx";
import { useKeyMap } from "./key-map.ts";
import { Palette } from "./palette.tsx";
import { Sidebar } from "./sidebar.tsx";
import { TopBar } from "./top-bar.tsx";
import { useContentPlace } from "./use-content-place.ts";
import { useFrameShortcuts } from "./use-frame-shortcuts.ts";
import classes from "./frame.module.css";

const RunPanel = lazy(async () => ({ default: (await import("../bulk/run-panel.tsx")).RunPanel }));
const ShortcutsHelp = lazy(async () => ({ default: (await import("@softmanager/ui/shortcuts-help")).ShortcutsHelp }));

export interface FrameProps {
  navigation: readonly NavigationEntry[];
  commands: readonly FeatureCommand[];
  paletteSources: readonly Load<PaletteSourceProps>[];
  switcher: ReactNode;
  userMenu: ReactNode;
  notice: ReactNode;
  children: ReactNode;
}

export type OpenPart = "palette" | "shortcuts" | undefined;

/** What stands around every page of a company: the way to everything else, by hand or by keyboard. */
export function Frame({ navigation, commands, paletteSources, switcher, userMenu, notice, children }: FrameProps) {
  const text = useTexts(appTexts);
  const [open, setOpen] = useState<OpenPart>();
  const [isNarrow, setNarrow] = useState(() => readPreference("sidebar") === "narrow");
  const isPhone = useMediaQuery("(max-width: 48em)", false, { getInitialValueInEffect: false });
  const entries = useMemo(
    () => [...navigation].sort((a, b) => a.section.localeCompare(b.section) || a.order - b.order),
    [navigation],
  );
  const content = useContentPlace();
  const keyMap = useKeyMap();
  useFrameShortcuts({ entries, commands, onOpen: setOpen });

  function toggleNarrow() {
    writePreference("sidebar", isNarrow ? "wide" : "narrow");
    setNarrow(!isNarrow);
  }

  const parts = { entries, switcher, userMenu, onOpen: setOpen };
  return (
    <div className={classes.frame} data-narrow={(isNarrow && !isPhone) || undefined}>
      <a href="#content" className={classes.skip}>
        {text.skip}
      </a>
      {isPhone ? <TopBar {...parts} /> : <Sidebar {...parts} isNarrow={isNarrow} onToggle={toggleNarrow} />}
      <div className={classes.page}>
        <Suspense>{notice}</Suspense>
        <main id="content" ref={content} tabIndex={-1} className={classes.content}>
          <Suspense>{children}</Suspense>
        </main>
      </div>
      {isPhone && <BottomBar {...parts} />}
      <Suspense>
        <RunPanel />
      </Suspense>
      <Palette
        isOpen={open === "palette"}
        onClose={() => setOpen(undefined)}
        {...{ entries, commands, paletteSources }}
      />
      <Suspense>
        {open === "shortcuts" && <ShortcutsHelp opened onClose={() => setOpen(undefined)} elsewhere={keyMap} />}
      </Suspense>
    </div>
  );
}
