import { MantineProvider } from "@mantine/core";
import type { TextLanguage } from "@softmanager/texts";
import type { ComponentType, ReactNode } from "react";
import { useNoSecondClick } from "./feedback/second-click.ts";
import { LanguageProvider } from "./language/language-provider.tsx";
import { LinkProvider, type UiLinkProps } from "./link/ui-link.tsx";
import { ShortcutsProvider } from "./shortcuts/shortcuts-provider.tsx";
import { schemeManager } from "./theme/scheme-manager.ts";
import { theme } from "./theme/theme.ts";
import { cssVariables } from "./theme/variables.ts";

interface UiProviderProps {
  /** The router's link, taking an `href`. */
  link?: ComponentType<UiLinkProps>;
  /** Shows one theme whatever the person chose: for galleries and tests. */
  forceTheme?: "light" | "dark";
  /** Speaks one language whatever the person chose: where there is no person yet. */
  language?: TextLanguage;
  children: ReactNode;
}

const manager = schemeManager();

/** Theme, language, links and keyboard for everything below it. */
export function UiProvider({ link, forceTheme, language, children }: UiProviderProps) {
  useNoSecondClick();
  const content = (
    <LanguageProvider {...(language && { language })}>
      <ShortcutsProvider>{children}</ShortcutsProvider>
    </LanguageProvider>
  );
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={manager}
      defaultColorScheme="auto"
      {...(forceTheme && { forceColorScheme: forceTheme })}
    >
      {link ? <LinkProvider value={link}>{content}</LinkProvider> : content}
    </MantineProvider>
  );
}
