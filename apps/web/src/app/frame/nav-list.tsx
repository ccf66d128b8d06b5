import { KeyHint, UiLink, useLanguage } from "@softmanager/ui";
import { useLocation } from "@tanstack/react-router";
import { usePathTo } from "../address.ts";
import type { NavigationEntry } from "../feature.ts";
import classes from "./frame.module.css";

interface NavListProps {
  entries: readonly NavigationEntry[];
  /** Icons alone, the label on hover and for screen readers. */
  isNarrow?: boolean;
  onFollow?: () => void;
}

/** Links to the parts of the company; the one we are in is marked. */
export function NavList({ entries, isNarrow = false, onFollow }: NavListProps) {
  return (
    <ul className={classes.navList}>
      {entries.map((entry) => (
        <li key={entry.path}>
          <NavItem entry={entry} isNarrow={isNarrow} onFollow={onFollow} />
        </li>
      ))}
    </ul>
  );
}

function NavItem({
  entry,
  isNarrow,
  onFollow,
}: {
  entry: NavigationEntry;
  isNarrow: boolean;
  onFollow: (() => void) | undefined;
}) {
  const { label, icon: EntryIcon, path, keys } = entry;
  const { language } = useLanguage();
  const href = usePathTo()(path);
  const isHere = useIsHere(href, path === "");
  return (
    <UiLink
      href={href}
      className={classes.navItem}
      aria-current={isHere ? "page" : undefined}
      aria-label={isNarrow ? label[language] : undefined}
      title={isNarrow ? label[language] : undefined}
      onClick={onFollow}
    >
      <EntryIcon size={18} stroke={1.6} aria-hidden />
      {!isNarrow && <span className={classes.navLabel}>{label[language]}</span>}
      {!isNarrow && keys && (
        <span className={classes.navKeys}>
          <KeyHint keys={keys} />
        </span>
      )}
    </UiLink>
  );
}

/** On the entry's page or below it; the company's first page is only itself. */
export function useIsHere(href: string, isFirst: boolean): boolean {
  return useLocation({ select: ({ pathname }) => pathname === href || (!isFirst && pathname.startsWith(`${href}/`)) });
}
