import classes from "./logo.module.css";

/** The mark: an S written as two ledger lines that turn into each other. Decorative; name it where it stands alone. */
export function LogoMark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect width="24" height="24" rx="6.5" className={classes.tile} />
      <path
        d="M16.75 7.5H10a2.5 2.5 0 0 0 0 5h4a2.25 2.25 0 0 1 0 4.5H7.25"
        fill="none"
        className={classes.stroke}
        strokeWidth="2.1"
        strokeLinecap="round"
      />
      <circle cx="6.6" cy="7.5" r="1.25" className={classes.dot} />
    </svg>
  );
}

/** Mark and name. `size` is the height of the mark in pixels. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <span className={classes.logo} style={{ fontSize: size * 0.68 }}>
      <LogoMark size={size} />
      <span>SoftManager</span>
    </span>
  );
}
