import { textLanguages, textsIn, type TextLanguage, type Texts, type TextsIn } from "@softmanager/texts";
import { createContext, use, useEffect, useLayoutEffect, useMemo, useState, type ReactNode } from "react";
import { readPreference, writePreference } from "./preference.ts";

export interface LanguageChoice {
  language: TextLanguage;
  /** Changes the language at once and remembers it in this browser. */
  setLanguage: (language: TextLanguage) => void;
  /** The same for now, as an address asks for it: nothing is remembered. */
  speak: (language: TextLanguage) => void;
}

const silent = () => undefined;
const LanguageContext = createContext<LanguageChoice>({ language: "ro", setLanguage: silent, speak: silent });

interface LanguageProviderProps {
  /** Fixes the language, for pages whose address says it; without it the person's choice holds. */
  language?: TextLanguage;
  children: ReactNode;
}

/** The language of everything below it, also told to the browser and to screen readers. */
export function LanguageProvider({ language: fixed, children }: LanguageProviderProps) {
  const [chosen, setChosen] = useState<TextLanguage>(() => fixed ?? preferredLanguage());
  const language = fixed ?? chosen;
  const around = use(LanguageContext).language;

  useEffect(() => {
    document.documentElement.lang = language;
    return () => {
      document.documentElement.lang = around;
    };
  }, [language, around]);

  const choice = useMemo(
    () => ({
      language,
      setLanguage: (next: TextLanguage) => {
        writePreference("language", next);
        setChosen(next);
      },
      speak: setChosen,
    }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  return use(LanguageContext);
}

/** Speaks the language that the address asks for, each time that it asks for another. */
export function useAskedLanguage(asked: string | undefined): void {
  const { speak } = use(LanguageContext);
  useLayoutEffect(() => {
    if (isTextLanguage(asked)) speak(asked);
  }, [asked, speak]);
}

/** A catalogue in the current language; the same object until the language changes. */
export function useTexts<Catalogue extends Texts>(catalogue: Catalogue): TextsIn<Catalogue> {
  return textsIn(catalogue, useLanguage().language);
}

/**
 * The address's `lang`, else the saved choice, else the language that the server found the visitor to read (`data-speaks`),
 * else the browser's first language that we speak, else Romanian.
 */
export function preferredLanguage(): TextLanguage {
  const asked = new URLSearchParams(window.location.search).get("lang");
  const found = document.documentElement.dataset["speaks"];
  const wishes = [asked, readPreference("language"), found, ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wishes.find(isTextLanguage) ?? "ro";
}

function isTextLanguage(tag: string | null | undefined): tag is TextLanguage {
  return textLanguages.some((language) => language === tag);
}
