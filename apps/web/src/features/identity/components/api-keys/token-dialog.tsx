import { Button, Group, Modal } from "@mantine/core";
import { CopyField, formatInstant, InlineBanner, useTexts } from "@softmanager/ui";
import { apiKeysTexts } from "../../api-keys-texts.ts";
import classes from "./api-keys.module.css";
import type { ApiKeyPartsFragment } from "./operations.generated.ts";

interface TokenDialogProps {
  /** Null when it was shown before. */
  token: string | null;
  /** The key that this one takes over from. */
  replaced?: ApiKeyPartsFragment | undefined;
  onClose: () => void;
}

/** The new key's secret, this once. Only its own button closes it, so that no stray click loses it. */
export function TokenDialog({ token, replaced, onClose }: TokenDialogProps) {
  const text = useTexts(apiKeysTexts);
  return (
    <Modal
      opened
      onClose={onClose}
      title={text.createdTitle}
      size="34rem"
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      {token === null ? (
        <InlineBanner tone="warning" title={text.alreadyShown} />
      ) : (
        <>
          <p className={classes.lead}>{text.createdText}</p>
          <CopyField label={text.key} value={token} description={text.keyHelp} />
        </>
      )}
      {replaced?.replacedById && (
        <p className={classes.note}>
          {replaced.isActive && replaced.expiresAt
            ? text.oldEnds({ when: formatInstant(replaced.expiresAt) })
            : text.oldEnded}
        </p>
      )}
      <Group justify="flex-end" mt="lg">
        <Button onClick={onClose}>{text.copied}</Button>
      </Group>
    </Modal>
  );
}
