import classes from "./menus.module.css";

/** Up to two letters in place of a picture: "Ana Conta SRL" is AC. */
export function Initials({ name }: { name: string }) {
  const letters = name
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase());
  return (
    <span className={classes.initials} aria-hidden>
      {letters.join("")}
    </span>
  );
}
