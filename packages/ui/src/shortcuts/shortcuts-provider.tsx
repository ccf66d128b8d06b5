import { createContext, use, useEffect, useMemo, useRef, useSyncExternalStore, type ReactNode } from "react";
import { noMapping, type KeyMapping } from "./key-mapping.ts";
import { ariaKeys } from "./key-names.ts";
import { ShortcutRegistry, type Shortcut } from "./registry.ts";

const RegistryContext = createContext<ShortcutRegistry>(new ShortcutRegistry());

/** Listens to the keyboard for everything below it. */
export function ShortcutsProvider({ children }: { children: ReactNode }) {
  const registry = useMemo(() => new ShortcutRegistry(), []);
  useEffect(() => {
    window.addEventListener("keydown", registry.notice, { capture: true });
    window.addEventListener("keydown", registry.handle);
    return () => {
      window.removeEventListener("keydown", registry.notice, { capture: true });
      window.removeEventListener("keydown", registry.handle);
    };
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/**
 * Binds keys while the component is on screen. Single keys and sequences rest inside fields; combinations with Ctrl, ⌘ or
 * Alt, and Escape, work everywhere. Everything bound appears in the list behind "?".
 */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const registry = use(RegistryContext);
  const latest = useRef(shortcuts);
  const signature = shortcuts.map(({ keys, label, isOff }) => `${keys} ${label} ${isOff ?? false}`).join("\n");

  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => registry.register(latest), [registry]);
  useEffect(() => registry.changed(), [registry, signature]);
}

/** Every shortcut that works on this screen right now. */
export function useShortcutList(): readonly Shortcut[] {
  const registry = use(RegistryContext);
  return useSyncExternalStore(registry.subscribe, registry.list, registry.list);
}

/** Gives shortcuts somebody's own keys while the component is on screen. */
export function useKeyMapping(mapping: KeyMapping): void {
  const registry = use(RegistryContext);
  useEffect(() => registry.map(mapping), [registry, mapping]);
  useEffect(() => () => registry.map(noMapping), [registry]);
}

/** The keys people gave to shortcuts, and the way to change them. */
export function useKeysInForce(): KeyMapping {
  const registry = use(RegistryContext);
  return useSyncExternalStore(registry.subscribe, registry.mapping, registry.mapping);
}

/** The keys that a shortcut has now, by those it comes with. */
export function useOwnKeys(keys: string): string {
  const registry = use(RegistryContext);
  const own = () => registry.keysOf(keys);
  return useSyncExternalStore(registry.subscribe, own, own);
}

/** The same for `aria-keyshortcuts`: `const ariaKeysOf = useAriaKeys(); ariaKeysOf("mod+s")`. */
export function useAriaKeys(): (keys: string) => string {
  const { own } = useKeysInForce();
  return (keys) => ariaKeys(own[keys] ?? keys);
}
