import { useEffect, useState } from "react";
import { demoStanding, type DemoStanding } from "./demo-standing.ts";

const everyMs = 1500;
const afterFailureMs = 5000;

/** Whether the demo company can be opened, asked again while it is being made; undefined until it is known. */
export function useDemoStanding(): DemoStanding | undefined {
  const [standing, setStanding] = useState<DemoStanding>();
  useEffect(() => {
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askIn = (ms: number) => {
      if (!isGone) timer = setTimeout(() => void ask(), ms);
    };

    async function ask() {
      try {
        const told = await demoStanding();
        if (!isGone) setStanding(told);
        if (told.state === "PREPARING") askIn(everyMs);
      } catch {
        askIn(afterFailureMs); // a server that starts again will know
      }
    }

    void ask();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, []);
  return standing;
}
