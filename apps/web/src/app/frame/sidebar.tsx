import { ActionIcon } from "@mantine/core";
import {
  AppearanceMenu,
  IconKeyboard,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconSearch,
  KeyHint,
  LogoMark,
  useTexts,
} from "@softmanager/ui";
import { Suspense, type ReactNode } from "react";
import { appTexts } from "../app-texts.ts";
import type { NavigationEntry } from "../feature.ts";
import type { OpenPart } from "./frame.tsx";
import { NavList } from "./nav-list.tsx";
import classes from "./frame.module.css";

export interface FramePartProps {
  entries: readonly NavigationEntry[];
  switcher: ReactNode;
  userMenu: ReactNode;
  onOpen: (part: OpenPart) => void;
}

interface SidebarProps extends FramePartProps {
  isNarrow: boolean;
  onToggle: () => void;
}

/** The way to everything, at the left; narrow, it keeps its icons. */
export function Sidebar({ entries, switcher, userMenu, onOpen, isNarrow, onToggle }: SidebarProps) {
  const text = useTexts(appTexts);
  const ToggleIcon = isNarrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const toggleLabel = isNarrow ? text.expand : text.collapse;
  return (
    <nav aria-label={text.navigation} className={classes.sidebar} data-screen-only>
      <div className={classes.switcher}>{switcher ? <Suspense>{switcher}</Suspense> : <LogoMark size={26} />}</div>
      <button
        type="button"
        className={classes.searchButton}
        onClick={() => onOpen("palette")}
        aria-label={isNarrow ? text.search : undefined}
      >
        <IconSearch size={16} stroke={1.75} aria-hidden />
        {!isNarrow && (
          <>
            <span className={classes.navLabel}>{text.search}</span>
            <KeyHint keys="mod+k" />
          </>
        )}
      </button>
      <div className={classes.nav}>
        <NavList entries={entries.filter(({ section }) => section === "main")} isNarrow={isNarrow} />
        <p className={classes.navHeading}>{text.settings}</p>
        <NavList entries={entries.filter(({ section }) => section === "settings")} isNarrow={isNarrow} />
      </div>
      <div className={classes.foot}>
        <div className={classes.user}>
          <Suspense>{userMenu}</Suspense>
        </div>
        <div className={classes.tools}>
          <AppearanceMenu />
          <ActionIcon aria-label={text.showShortcuts} title={text.showShortcuts} onClick={() => onOpen("shortcuts")}>
            <IconKeyboard size={18} stroke={1.6} />
          </ActionIcon>
          <ActionIcon aria-label={toggleLabel} title={toggleLabel} onClick={onToggle}>
            <ToggleIcon size={18} stroke={1.6} />
          </ActionIcon>
        </div>
      </div>
    </nav>
  );
}
