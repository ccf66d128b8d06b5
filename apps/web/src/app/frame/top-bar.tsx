import { ActionIcon } from "@mantine/core";
import { IconSearch, LogoMark, useTexts } from "@softmanager/ui";
import { Suspense } from "react";
import { appTexts } from "../app-texts.ts";
import type { FramePartProps } from "./sidebar.tsx";
import classes from "./frame.module.css";

/** On a phone: which company, and the search. */
export function TopBar({ switcher, onOpen }: FramePartProps) {
  const text = useTexts(appTexts);
  return (
    <header className={classes.topBar} data-screen-only>
      {switcher ? <Suspense>{switcher}</Suspense> : <LogoMark size={26} />}
      <ActionIcon size="lg" aria-label={text.search} onClick={() => onOpen("palette")}>
        <IconSearch size={20} stroke={1.6} />
      </ActionIcon>
    </header>
  );
}
