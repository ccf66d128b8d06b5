import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconBan, IconCash, IconCopy, IconDots, useAriaKeys, useNotify, useShortcuts, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useGo } from "../../../../app/address.ts";
import { useCommand } from "../../../../app/api/use-command.ts";
import { DuplicateDocumentDocument, type DocumentPagePartsFragment } from "../../operations.generated.ts";
import { SendDialog } from "../mail/send-dialog.tsx";
import { CancelDialog } from "./cancel-dialog.tsx";
import classes from "./detail.module.css";
import { detailTexts } from "./detail-texts.ts";
import { PaymentDialog } from "./payment-dialog.tsx";
import { StornoDialog } from "./storno-dialog.tsx";
import { useDocumentActs, type DialogName, type DocumentAct } from "./use-document-acts.ts";

/** What can be done with a document once it is out: send it, pay it, correct it, repeat it. It is never changed. */
export function DocumentActions({ document }: { document: DocumentPagePartsFragment }) {
  const text = useTexts(detailTexts);
  const ariaKeysOf = useAriaKeys();
  const [open, setOpen] = useState<DialogName>();
  const { quiet, mayRecord, mayCancel, mayDuplicate } = useDocumentActs(document, setOpen);
  const onDuplicate = useDuplicate(document.id);
  useShortcuts([{ keys: "p", label: text.recordPayment, run: () => setOpen("payment"), isOff: !mayRecord }]);
  return (
    <>
      {quiet.map((act) => (
        <ActButton key={act.id} act={act} />
      ))}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size="lg" variant="default" aria-label={text.more}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {quiet.map((act) => (
            <ActItem key={act.id} act={act} />
          ))}
          {mayDuplicate && (
            <Menu.Item leftSection={<IconCopy size={16} />} onClick={() => void onDuplicate()}>
              {text.duplicate}
            </Menu.Item>
          )}
          {mayCancel && (
            <Menu.Item color="red" leftSection={<IconBan size={16} />} onClick={() => setOpen("cancel")}>
              {text.cancel}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {mayRecord && (
        <Button
          leftSection={<IconCash size={16} stroke={1.75} />}
          onClick={() => setOpen("payment")}
          aria-keyshortcuts={ariaKeysOf("p")}
        >
          {text.recordPayment}
        </Button>
      )}
      <OpenDialog name={open} document={document} onClose={() => setOpen(undefined)} />
    </>
  );
}

function ActButton({ act: { label, icon: ActIcon, href, run, keys } }: { act: DocumentAct }) {
  const ariaKeysOf = useAriaKeys();
  const props = { className: classes.wide, variant: "default", leftSection: <ActIcon size={16} stroke={1.75} /> };
  if (href !== undefined) {
    return (
      <Button component="a" href={href} {...props}>
        {label}
      </Button>
    );
  }
  return (
    <Button onClick={run} aria-keyshortcuts={keys && ariaKeysOf(keys)} {...props}>
      {label}
    </Button>
  );
}

/** The same on a phone, where there is no room for its button. */
function ActItem({ act: { label, icon: ActIcon, href, run } }: { act: DocumentAct }) {
  const props = { className: classes.narrow, leftSection: <ActIcon size={16} stroke={1.75} /> };
  if (href !== undefined) {
    return (
      <Menu.Item component="a" href={href} {...props}>
        {label}
      </Menu.Item>
    );
  }
  return (
    <Menu.Item onClick={run} {...props}>
      {label}
    </Menu.Item>
  );
}

interface OpenDialogProps {
  name: DialogName | undefined;
  document: DocumentPagePartsFragment;
  onClose: () => void;
}

function OpenDialog({ name, ...props }: OpenDialogProps) {
  if (name === "send") return <SendDialog {...props} />;
  if (name === "payment") return <PaymentDialog {...props} />;
  if (name === "storno") return <StornoDialog {...props} />;
  return name === "cancel" ? <CancelDialog {...props} /> : null;
}

function useDuplicate(documentId: string): () => Promise<void> {
  const notify = useNotify();
  const go = useGo();
  const [duplicate] = useCommand(DuplicateDocumentDocument);
  return async () => {
    const result = await duplicate({ documentId, idempotencyKey: crypto.randomUUID() });
    if (result?.__typename === "Document") go(`documents/${result.id}/edit`);
    else if (result) notify.problem(result.message);
  };
}
