import { Drawer } from "@mantine/core";
import { AppearanceMenu, IconMenu2, UiLink, useLanguage, useTexts } from "@softmanager/ui";
import { Suspense, useState } from "react";
import { usePathTo } from "../address.ts";
import { appTexts } from "../app-texts.ts";
import type { NavigationEntry } from "../feature.ts";
import { NavList, useIsHere } from "./nav-list.tsx";
import type { FramePartProps } from "./sidebar.tsx";
import classes from "./frame.module.css";

/** On a phone: the four places of every day under the thumb, the rest behind "more". */
export function BottomBar({ entries, userMenu }: FramePartProps) {
  const text = useTexts(appTexts);
  const [isOpen, setOpen] = useState(false);
  const everyday = entries.filter(({ isOnPhone }) => isOnPhone).slice(0, 4);
  const rest = entries.filter((entry) => !everyday.includes(entry) && entry.section !== "settings-page");
  return (
    <nav aria-label={text.navigation} className={classes.bottomBar} data-screen-only>
      {everyday.map((entry) => (
        <BottomLink key={entry.path} entry={entry} />
      ))}
      <button type="button" className={classes.bottomItem} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <IconMenu2 size={21} stroke={1.5} aria-hidden />
        {text.more}
      </button>
      <Drawer
        opened={isOpen}
        onClose={() => setOpen(false)}
        position="bottom"
        classNames={{ content: classes.drawer }}
        title={text.menu}
        radius="lg"
      >
        <NavList entries={rest} onFollow={() => setOpen(false)} />
        <div className={classes.drawerFoot}>
          <Suspense>{userMenu}</Suspense>
          <AppearanceMenu />
        </div>
      </Drawer>
    </nav>
  );
}

function BottomLink({ entry: { path, label, icon: EntryIcon } }: { entry: NavigationEntry }) {
  const { language } = useLanguage();
  const href = usePathTo()(path);
  const isHere = useIsHere(href, path === "");
  return (
    <UiLink href={href} className={classes.bottomItem} aria-current={isHere ? "page" : undefined}>
      <EntryIcon size={21} stroke={1.5} aria-hidden />
      {label[language]}
    </UiLink>
  );
}
