import { useNotifications } from "@mantine/notifications";
import { lazy, Suspense, useState } from "react";
import { useEarly } from "../loading/use-early.ts";

const fetchToasts = () => import("./toasts.tsx");
const Toasts = lazy(async () => ({ default: (await fetchToasts()).Toasts }));

/** Where short messages appear: once, near the root. What draws them is fetched in a quiet moment, or with the first. */
export function ToastPlace() {
  const { notifications } = useNotifications();
  const [isWanted, setWanted] = useState(false);
  if (!isWanted && notifications.length > 0) setWanted(true);
  useEarly(fetchToasts);
  return <Suspense>{isWanted && <Toasts />}</Suspense>;
}
