import { useNotifications } from "@mantine/notifications";
import { lazy, Suspense, useState } from "react";

const Toasts = lazy(async () => ({ default: (await import("./toasts.tsx")).Toasts }));

/** Where short messages appear: once, near the root. What draws them is fetched with the first message. */
export function ToastPlace() {
  const { notifications } = useNotifications();
  const [isWanted, setWanted] = useState(false);
  if (!isWanted && notifications.length > 0) setWanted(true);
  return <Suspense>{isWanted && <Toasts />}</Suspense>;
}
