import { UiLink, useLanguage, useTexts } from "@softmanager/ui";
import { Outlet, useLocation } from "@tanstack/react-router";
import { Suspense, useEffect, useMemo, useRef } from "react";
import { usePathTo } from "../address.ts";
import { useCompany } from "../company.ts";
import type { NavigationEntry } from "../feature.ts";
import { features } from "../features.ts";
import { settingsTexts } from "./settings-texts.ts";
import classes from "./settings-layout.module.css";

const area = "settings/company";

/** The pages that set a company up, with the way from one to the next beside them; above them on a phone. */
export function SettingsLayout() {
  const text = useTexts(settingsTexts);
  const entries = useEntries();
  const list = useRef<HTMLUListElement>(null);
  const pathname = useLocation({ select: (location) => location.pathname });

  useEffect(() => {
    const here = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (list.current && here) list.current.scrollLeft = here.offsetLeft - list.current.clientWidth / 3;
  }, [pathname]);

  return (
    <div className={classes.layout}>
      <nav aria-label={text.companySettings} className={classes.nav} data-screen-only>
        <p className={classes.heading} aria-hidden>
          {text.companySettings}
        </p>
        <ul ref={list} className={classes.list}>
          {entries.map((entry) => (
            <li key={entry.path}>
              <SettingsLink entry={entry} />
            </li>
          ))}
        </ul>
      </nav>
      <div className={classes.page}>
        <Suspense>
          <Outlet />
        </Suspense>
      </div>
    </div>
  );
}

function SettingsLink({ entry: { path, label, icon: EntryIcon } }: { entry: NavigationEntry }) {
  const { language } = useLanguage();
  const href = usePathTo()(path);
  const isHere = useLocation({ select: ({ pathname }) => pathname === href });
  return (
    <UiLink href={href} className={classes.link} aria-current={isHere ? "page" : undefined}>
      <EntryIcon size={17} stroke={1.6} aria-hidden />
      {label[language]}
    </UiLink>
  );
}

/** Those of every feature that this person may open, in one order. */
function useEntries(): readonly NavigationEntry[] {
  const { permissions } = useCompany();
  return useMemo(
    () =>
      features
        .flatMap(({ navigation = [] }) => navigation)
        .filter(({ path }) => path === area || path.startsWith(`${area}/`))
        .filter(({ permission }) => !permission || permissions.includes(permission))
        .toSorted((a, b) => a.order - b.order),
    [permissions],
  );
}
