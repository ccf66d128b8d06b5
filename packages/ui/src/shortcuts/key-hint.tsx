import { VisuallyHidden } from "@mantine/core";
import { capsOf, keysAloud } from "./key-names.ts";
import { useOwnKeys } from "./shortcuts-provider.tsx";
import classes from "./key-hint.module.css";

interface KeyHintProps {
  /** As in a shortcut: "g i", "mod+k". Somebody who gave it other keys sees those. */
  keys: string;
  /** Read aloud too; by default only seen, since controls announce their keys themselves. */
  isRead?: boolean;
  /** Also where there is no keyboard at hand, as on a phone: the keys are what the place is about. */
  isShownAlways?: boolean;
}

/** The keys of a shortcut, drawn as key caps in the manner of this computer. */
export function KeyHint({ keys, isRead = false, isShownAlways = false }: KeyHintProps) {
  const own = useOwnKeys(keys);
  return (
    <span className={classes.hint} data-always={isShownAlways || undefined}>
      <span aria-hidden className={classes.strokes}>
        {capsOf(own).map((caps, index) => (
          <span key={index} className={classes.stroke}>
            {caps.map((cap) => (
              <kbd key={cap} className={classes.cap}>
                {cap}
              </kbd>
            ))}
          </span>
        ))}
      </span>
      {isRead && <VisuallyHidden>{keysAloud(own)}</VisuallyHidden>}
    </span>
  );
}
