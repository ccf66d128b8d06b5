/** The keys somebody has given to shortcuts. A shortcut is known by the keys it comes with. */
export interface KeyMapping {
  /** By the keys it comes with, the keys it has instead. */
  own: Readonly<Record<string, string>>;
  /** Keeps other keys; without it nothing can be changed. */
  onChange?: (own: Readonly<Record<string, string>>) => void;
  /** Why nothing can be changed, in the person's language. */
  fixedBecause?: string;
}

export const noMapping: KeyMapping = { own: {} };

/** What opens, leaves and moves is the same in every program, and fields and lines of a table know it by themselves. */
export function isFixed(keys: string): boolean {
  return /^(escape|enter|space|tab)$|arrow|backspace/.test(keys);
}

/** Keys of the browser or of whoever goes through a page by keyboard. */
const reserved = new Set([
  ..."acflnopqrtvwxz0123456789".split("").map((key) => `mod+${key}`),
  ..."nptwrijcq".split("").map((key) => `mod+shift+${key}`),
  ..."1 3 5 6 7 10 11 12".split(" ").map((number) => `f${number}`),
  "alt+f4",
  "mod+f4",
  "mod+f5",
]);
const keysOfPages = /(^|\+)(escape|enter|space|tab|backspace|delete|home|end|pageup|pagedown|arrow\w+)$/;
const named = new Set(["mod+enter", "mod+shift+enter"]);

export function isReserved(stroke: string): boolean {
  return reserved.has(stroke) || (keysOfPages.test(stroke) && !named.has(stroke));
}

/** Whether one would keep the other from being typed: the same, or the beginning of the other. */
export function collides(keys: string, other: string): boolean {
  return keys === other || keys.startsWith(`${other} `) || other.startsWith(`${keys} `);
}

/** The mapping with one shortcut changed; its own keys again are no change at all. */
export function withKeys(own: KeyMapping["own"], act: string, keys: string): KeyMapping["own"] {
  const rest = Object.fromEntries(Object.entries(own).filter(([known]) => known !== act));
  return keys === act ? rest : { ...rest, [act]: keys };
}
