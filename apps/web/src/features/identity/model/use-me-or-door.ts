import { useEffect } from "react";
import { useGo, useHere } from "../../../app/address.ts";
import { useMe } from "./use-me.ts";

/** Who is signed in; somebody unknown is sent to the door, and back here afterwards. */
export function useMeOrDoor() {
  const go = useGo();
  const here = useHere();
  const { me, error, refetch } = useMe();
  useEffect(() => {
    if (me === null) go(`/sign-in?next=${encodeURIComponent(here)}`, { replace: true });
  }, [me, go, here]);
  return { me: me ?? undefined, error, retry: () => void refetch().catch(() => undefined) };
}
