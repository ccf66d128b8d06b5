import { useRef, type KeyboardEvent } from "react";
import { formatCount } from "../format/decimal.ts";
import { useLanguage } from "../language/language-provider.tsx";
import classes from "./quick-tabs.module.css";

export interface QuickTab {
  id: string;
  label: string;
  /** How many entries wait there; left out where counting would be slow. */
  count?: number | undefined;
  /** There are more than `count`, and nobody counted them. */
  isMore?: boolean | undefined;
  /** Draws the count as something to look at: overdue, refused. */
  isUrgent?: boolean;
}

interface QuickTabsProps {
  label: string;
  tabs: readonly QuickTab[];
  value: string;
  onChange: (id: string) => void;
}

/** The views of a list that people open every day, with how much waits in each. Arrows move between them. */
export function QuickTabs({ label, tabs, value, onChange }: QuickTabsProps) {
  const list = useRef<HTMLDivElement>(null);

  function handleKeyDown(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const index = (tabs.findIndex(({ id }) => id === value) + step + tabs.length) % tabs.length;
    const next = tabs[index];
    if (!next) return;
    onChange(next.id);
    list.current?.querySelectorAll("button")[index]?.focus();
  }

  return (
    <div
      ref={list}
      className={classes.tabs}
      role="tablist"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={handleKeyDown}
      data-screen-only
    >
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          aria-selected={tab.id === value}
          tabIndex={tab.id === value ? 0 : -1}
          className={classes.tab}
          onClick={() => onChange(tab.id)}
        >
          {tab.label}
          {tab.count !== undefined && <Count {...tab} count={tab.count} />}
        </button>
      ))}
    </div>
  );
}

function Count({ count, isMore, isUrgent }: Pick<QuickTab, "isMore" | "isUrgent"> & { count: number }) {
  const { language } = useLanguage();
  return (
    <>
      {" "}
      <span className={classes.count} data-urgent={(isUrgent && count > 0) || undefined}>
        {formatCount(count, language)}
        {isMore && "+"}
      </span>
    </>
  );
}
