import "@mantine/notifications/styles.layer.css";
import { Notifications } from "@mantine/notifications";
import classes from "./toasts.module.css";

/** Where short messages appear: once, near the root. They wait while the pointer or the focus is on them. */
export function Toasts() {
  return (
    <div data-screen-only>
      <Notifications
        position="bottom-center"
        limit={4}
        autoClose={5000}
        zIndex={400}
        pauseResetOnHover="notification"
        classNames={{ root: classes.place, notification: classes.toast }}
      />
    </div>
  );
}
