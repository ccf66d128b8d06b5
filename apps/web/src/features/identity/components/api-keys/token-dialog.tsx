import { Button, Group, Modal } from "@mantine/core";
import { CopyField, InlineBanner, useTexts } from "@softmanager/ui";
import { apiKeysTexts } from "../../api-keys-texts.ts";
import classes from "./api-keys.module.css";

interface TokenDialogProps {
  /** Null when it was shown before. */
  token: string | null;
  onClose: () => void;
}

/** The new key's secret, this once. Only its own button closes it, so that no stray click loses it. */
export function TokenDialog({ token, onClose }: TokenDialogProps) {
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
      <Group justify="flex-end" mt="lg">
        <Button onClick={onClose}>{text.copied}</Button>
      </Group>
    </Modal>
  );
}
