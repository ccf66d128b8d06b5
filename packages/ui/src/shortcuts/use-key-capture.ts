import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { isModifier, strokeOf } from "./stroke.ts";

/** How long a single key waits for a second one. */
const secondKeyMs = 900;

/** Takes the next keys somebody presses: one with Ctrl or Alt, or one or two plain ones. Escape and Tab give up. */
export function useKeyCapture(onKeys: (keys: string) => void) {
  const [pressed, setPressed] = useState<string>();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);

  function stop() {
    clearTimeout(waiting.current);
    setPressed(undefined);
  }

  function finish(keys: string) {
    stop();
    onKeys(keys);
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (pressed === undefined) return;
    if (event.key === "Tab") return stop();
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") return stop();
    const stroke = isModifier(event.nativeEvent) || event.repeat ? undefined : strokeOf(event.nativeEvent);
    if (stroke === undefined) return;
    clearTimeout(waiting.current);
    if (pressed !== "" || /^(mod|alt)\+/.test(stroke)) return finish(`${pressed} ${stroke}`.trim());
    setPressed(stroke);
    waiting.current = setTimeout(() => finish(stroke), secondKeyMs);
  }

  return { pressed, begin: () => setPressed(""), stop, handleKeyDown };
}
