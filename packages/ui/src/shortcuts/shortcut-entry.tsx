import { ActionIcon } from "@mantine/core";
import { useState } from "react";
import { IconArrowBackUp } from "../icons/icons.ts";
import { useTexts } from "../language/language-provider.tsx";
import { KeyHint } from "./key-hint.tsx";
import { collides, isFixed, isReserved, withKeys } from "./key-mapping.ts";
import { keysAloud } from "./key-names.ts";
import type { Shortcut } from "./registry.ts";
import { shortcutsHelpTexts } from "./shortcuts-help-texts.ts";
import { useKeysInForce } from "./shortcuts-provider.tsx";
import { useKeyCapture } from "./use-key-capture.ts";
import classes from "./shortcuts-help.module.css";

export type Told = Pick<Shortcut, "keys" | "label" | "group">;

/** One shortcut of the sheet; pressed, it takes other keys. */
export function ShortcutEntry({ shortcut, all }: { shortcut: Told; all: readonly Told[] }) {
  const text = useTexts(shortcutsHelpTexts);
  const { label, keys: act } = shortcut;
  const { own, now, said, give } = useGivenKeys(shortcut, all);
  const capture = useKeyCapture(give);
  const isChanging = capture.pressed !== undefined;
  const { onChange } = useKeysInForce();
  return (
    <li className={classes.entry}>
      <span>
        {label}
        <span role="status" className={classes.said}>
          {said}
        </span>
      </span>
      {!onChange || isFixed(act) ? (
        <KeyHint keys={act} isRead isShownAlways />
      ) : (
        <span className={classes.acts}>
          {own[act] !== undefined && (
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={text.reset({ label })}
              onClick={() => give(act)}
            >
              <IconArrowBackUp size={14} aria-hidden />
            </ActionIcon>
          )}
          <button
            type="button"
            className={classes.change}
            aria-label={isChanging ? `${text.press} ${label}` : text.change({ label, keys: keysAloud(now) })}
            data-mantine-stop-propagation={isChanging}
            data-changing={isChanging || undefined}
            onClick={capture.begin}
            onKeyDown={capture.handleKeyDown}
            onBlur={capture.stop}
          >
            {isChanging ? (
              (capture.pressed && keysAloud(capture.pressed)) || text.press
            ) : (
              <KeyHint keys={act} isShownAlways />
            )}
          </button>
        </span>
      )}
    </li>
  );
}

/** Gives one shortcut other keys, unless they are somebody else's, and says what came of it. */
function useGivenKeys({ keys: act, label }: Told, all: readonly Told[]) {
  const text = useTexts(shortcutsHelpTexts);
  const { own, onChange } = useKeysInForce();
  const [said, setSaid] = useState("");
  const keysOf = (each: string) => own[each] ?? each;

  function give(keys: string) {
    const aloud = keysAloud(keys);
    const others = [...all, ...Object.keys(own).map((each) => ({ keys: each, label: keysAloud(each) }))];
    const taken = others.find((other) => other.keys !== act && collides(keysOf(other.keys), keys));
    if (keys !== act && keys.split(" ").some(isReserved)) return setSaid(text.reserved({ keys: aloud }));
    if (taken) return setSaid(text.taken({ keys: aloud, label: taken.label }));
    setSaid(text.changed({ label, keys: aloud }));
    if (keys !== keysOf(act)) onChange?.(withKeys(own, act, keys));
  }

  return { own, now: keysOf(act), said, give };
}
