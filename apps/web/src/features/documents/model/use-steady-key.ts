import { useRef } from "react";

/**
 * The key of an act as it stands in a dialog. Sending the same again, because the answer was lost on the way, is the same
 * act and done once; other words are another act.
 */
export function useSteadyKey(): (input: object) => string {
  const keys = useRef(new Map<string, string>());
  return (input) => {
    const said = JSON.stringify(input);
    const key = keys.current.get(said) ?? crypto.randomUUID();
    keys.current.set(said, key);
    return key;
  };
}
