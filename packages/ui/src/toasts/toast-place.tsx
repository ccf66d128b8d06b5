import { useNotifications } from "@mantine/notifications";
import { lazy, Suspense, useState } from "react";
import { useAtFirstTouch } from "../loading/use-at-first-touch.ts";

const fetchToasts = () => import("./toasts.tsx");
const Toasts = lazy(async () => ({ default: (await fetchToasts()).Toasts }));

/** Where short messages appear: once, near the root. What draws them is fetched when the page is first touched. */
export function ToastPlace() {
  const { notifications } = useNotifications();
  const [isWanted, setWanted] = useState(false);
  if (!isWanted && notifications.length > 0) setWanted(true);
  useAtFirstTouch(fetchToasts);
  return <Suspense>{isWanted && <Toasts />}</Suspense>;
}
