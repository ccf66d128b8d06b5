import { ActionIcon, Button, Menu } from "@mantine/core";
import { decimal } from "@softmanager/domain";
import {
  IconBan,
  IconCash,
  IconCopy,
  IconDots,
  IconDownload,
  IconReceiptRefund,
  IconSend,
  useNotify,
  useShortcuts,
  useTexts,
} from "@softmanager/ui";
import { useState } from "react";
import { useGo } from "../../../../app/address.ts";
import { useCommand } from "../../../../app/api/use-command.ts";
import { useMay } from "../../../../app/company.ts";
import { DuplicateDocumentDocument, type DocumentPagePartsFragment } from "../../operations.generated.ts";
import { mailTexts } from "../mail/mail-texts.ts";
import { SendDialog } from "../mail/send-dialog.tsx";
import { CancelDialog } from "./cancel-dialog.tsx";
import { detailTexts } from "./detail-texts.ts";
import { PaymentDialog } from "./payment-dialog.tsx";
import { StornoDialog } from "./storno-dialog.tsx";

type OpenDialog = "send" | "payment" | "storno" | "cancel" | undefined;

/** What can be done with a document once it is out: pay it, correct it, repeat it. It is never changed. */
export function DocumentActions({ document }: { document: DocumentPagePartsFragment }) {
  const text = useTexts(detailTexts);
  const mail = useTexts(mailTexts);
  const [open, setOpen] = useState<OpenDialog>();
  const { state, kind, balance, pdf } = document;
  const isIssued = state === "ISSUED";
  const isOwed = isIssued && balance !== null && decimal(balance.balance).isPositive();
  const mayRecord = useMay("payment:record") && isOwed;
  const mayCorrect = useMay("document:write") && isIssued && kind === "INVOICE";
  const mayCancel = useMay("document:cancel") && isIssued;
  const onDuplicate = useDuplicate(document.id);
  const close = () => setOpen(undefined);
  const maySend = useMay("document:send") && isIssued;
  useShortcuts([
    { keys: "p", label: text.recordPayment, run: () => setOpen("payment"), isOff: !mayRecord },
    { keys: "e", label: mail.send, run: () => setOpen("send"), isOff: !maySend },
  ]);
  return (
    <>
      <Button
        variant="default"
        component="a"
        href={`${pdf.url}&download`}
        leftSection={<IconDownload size={16} stroke={1.75} />}
      >
        {text.download}
      </Button>
      {maySend && (
        <Button
          variant="default"
          leftSection={<IconSend size={16} stroke={1.75} />}
          onClick={() => setOpen("send")}
          aria-keyshortcuts="e"
        >
          {mail.send}
        </Button>
      )}
      {mayCorrect && (
        <Button
          variant="default"
          leftSection={<IconReceiptRefund size={16} stroke={1.75} />}
          onClick={() => setOpen("storno")}
        >
          {text.storno}
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size="lg" variant="default" aria-label={text.more}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCopy size={16} />} onClick={onDuplicate}>
            {text.duplicate}
          </Menu.Item>
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
          aria-keyshortcuts="p"
        >
          {text.recordPayment}
        </Button>
      )}
      {open === "send" && <SendDialog document={document} onClose={close} />}
      {open === "payment" && <PaymentDialog document={document} onClose={close} />}
      {open === "storno" && <StornoDialog document={document} onClose={close} />}
      {open === "cancel" && <CancelDialog document={document} onClose={close} />}
    </>
  );
}

function useDuplicate(documentId: string): () => void {
  const notify = useNotify();
  const go = useGo();
  const [duplicate] = useCommand(DuplicateDocumentDocument);
  return async () => {
    const result = await duplicate({ documentId, idempotencyKey: crypto.randomUUID() });
    if (result?.__typename === "Document") go(`documents/${result.id}/edit`);
    else if (result) notify.problem(result.message);
  };
}
