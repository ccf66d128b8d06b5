import { useMe } from "./use-me.ts";
import { useWayToDoor } from "./use-way-to-door.ts";

/** Who is signed in; somebody unknown is sent to the door, and back here afterwards. */
export function useMeOrDoor() {
  const { me, error, refetch } = useMe();
  useWayToDoor(me === null);
  return { me: me ?? undefined, error, retry: () => void refetch().catch(() => undefined) };
}
