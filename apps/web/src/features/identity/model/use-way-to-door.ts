import { useEffect, useState } from "react";
import { useGo, useHere } from "../../../app/address.ts";

/** Sends somebody unknown to the door, and back to the page they wanted: the address changes while the door is on its way. */
export function useWayToDoor(isUnknown: boolean): void {
  const go = useGo();
  const here = useHere();
  const [wanted] = useState(here);
  useEffect(() => {
    if (isUnknown) go(`/sign-in?next=${encodeURIComponent(wanted)}`, { replace: true });
  }, [isUnknown, go, wanted]);
}
