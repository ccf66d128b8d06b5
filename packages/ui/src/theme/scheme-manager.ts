import { isMantineColorScheme, type MantineColorSchemeManager } from "@mantine/core";
import { readPreference, writePreference } from "../language/preference.ts";

/** Remembers light, dark or "as the system" only once the person has chosen, and follows the other tabs. */
export function schemeManager(): MantineColorSchemeManager {
  let handleStorage: ((event: StorageEvent) => void) | undefined;
  return {
    get: (fallback) => {
      const saved = readPreference("theme");
      return isMantineColorScheme(saved) ? saved : fallback;
    },
    set: (scheme) => writePreference("theme", scheme),
    subscribe: (onUpdate) => {
      handleStorage = (event) => {
        if (event.key === "softmanager.theme" && isMantineColorScheme(event.newValue)) onUpdate(event.newValue);
      };
      window.addEventListener("storage", handleStorage);
    },
    unsubscribe: () => {
      if (handleStorage) window.removeEventListener("storage", handleStorage);
    },
    clear: () => writePreference("theme", "auto"),
  };
}
