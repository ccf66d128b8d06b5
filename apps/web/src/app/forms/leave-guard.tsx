import { Button, Group, Modal } from "@mantine/core";
import { defineTexts } from "@softmanager/texts";
import { useTexts } from "@softmanager/ui";
import { useBlocker } from "@tanstack/react-router";

const leaveTexts = defineTexts({
  title: { ro: "Pleci fără să salvezi?", en: "Leave without saving?" },
  lost: { ro: "Ce ai schimbat pe această pagină se pierde.", en: "What you changed on this page will be lost." },
  stay: { ro: "Rămân pe pagină", en: "Stay on the page" },
  leave: { ro: "Plec fără să salvez", en: "Leave without saving" },
});

/** Asks before a page with unsaved changes is left, by a link, the back button or the tab's cross. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  const text = useTexts(leaveTexts);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  const isAsking = blocker.status === "blocked";
  return (
    <Modal opened={isAsking} onClose={() => blocker.reset?.()} title={text.title} withCloseButton={false} size="26rem">
      {text.lost}
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          {text.leave}
        </Button>
        <Button data-autofocus onClick={() => blocker.reset?.()}>
          {text.stay}
        </Button>
      </Group>
    </Modal>
  );
}
