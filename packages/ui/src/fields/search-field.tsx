import { ActionIcon, Input } from "@mantine/core";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { IconSearch, IconX } from "../icons/icons.ts";
import { useTexts } from "../language/language-provider.tsx";
import { KeyHint } from "../shortcuts/key-hint.tsx";
import { useAriaKeys, useShortcuts } from "../shortcuts/shortcuts-provider.tsx";
import { uiTexts } from "../ui-texts.ts";
import classes from "./search-field.module.css";

interface SearchFieldProps {
  /** What is searched: "Caută în facturi". */
  label: string;
  /** What it is searched by: "Număr, client sau sumă". The label, unless told. */
  placeholder?: string;
  value: string;
  /** Told 200 ms after the last key, and at once when cleared. */
  onChange: (value: string) => void;
}

const quietMs = 200;
/** In characters; nothing longer is looked for. */
const longestSearch = 100;

/** Looks through the list below. "/" comes here from anywhere; Escape clears, then leaves. */
export function SearchField({ label, placeholder = label, value, onChange }: SearchFieldProps) {
  const text = useTexts(uiTexts);
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  const ariaKeysOf = useAriaKeys();
  useShortcuts([{ keys: "/", label, run: () => input.current?.focus() }]);

  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setTyped(value);
  }, [value]);

  useEffect(() => {
    if (typed === told.current) return undefined;
    const timer = setTimeout(() => tell(typed), quietMs);
    return () => clearTimeout(timer);
  });

  function tell(next: string) {
    told.current = next;
    onChange(next);
  }

  function clear() {
    setTyped("");
    tell("");
    input.current?.focus();
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && typed !== told.current) tell(typed);
    if (event.key !== "Escape") return;
    event.preventDefault();
    if (typed === "") input.current?.blur();
    else clear();
  }

  return (
    <Input
      ref={input}
      type="text"
      role="searchbox"
      aria-label={label}
      aria-keyshortcuts={ariaKeysOf("/")}
      placeholder={placeholder}
      maxLength={longestSearch}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={handleKeyDown}
      className={classes.search}
      leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
      rightSectionPointerEvents={typed === "" ? "none" : "all"}
      rightSection={
        typed === "" ? (
          <KeyHint keys="/" />
        ) : (
          <ActionIcon size="sm" aria-label={text.clear} onClick={clear}>
            <IconX size={15} />
          </ActionIcon>
        )
      }
    />
  );
}
