import classes from "./menus.module.css";

/** Up to two letters in place of a picture: "Ana Conta SRL" is AC. */
export function Initials({ name }: { name: string }) {
  const letters = name
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase());
  // Drawn, not written: they are no part of what the button around them is called.
  return <span className={classes.initials} data-letters={letters.join("")} aria-hidden />;
}
