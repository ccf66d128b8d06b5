import { useNotifications } from "@mantine/notifications";
import { lazy, Suspense, useState } from "react";
import { useAtFirstTouch } from "../loading/use-at-first-touch.ts";

/** Fetches what draws short messages: where work goes on without a line, it must be there before the line is cut. */
export const fetchToasts = () => import("./toasts.tsx");
const Toasts = lazy(async () => ({ default: (await fetchToasts()).Toasts }));

/** Where short messages appear: once, near the root. What draws them is fetched when the page is first touched. */
export function ToastPlace() {
  const { notifications } = useNotifications();
  const [isWanted, setWanted] = useState(false);
  if (!isWanted && notifications.length > 0) setWanted(true);
  useAtFirstTouch(fetchToasts);
  return <Suspense>{isWanted && <Toasts />}</Suspense>;
}
