import { ActionIcon } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { IconLanguage } from "../icons/icons.ts";
import { useTexts } from "../language/language-provider.tsx";
import { uiTexts } from "../ui-texts.ts";

const AppearanceChoices = lazy(() => import("./appearance-choices.tsx"));

/** Language and theme, each remembered in this browser once chosen. */
export function AppearanceMenu() {
  const text = useTexts(uiTexts);
  const [isWanted, setWanted] = useState(false);
  const button = (
    <ActionIcon
      aria-label={text.appearance}
      title={text.appearance}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setWanted(true)}
    >
      <IconLanguage size={18} stroke={1.6} />
    </ActionIcon>
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <AppearanceChoices />
    </Suspense>
  );
}
