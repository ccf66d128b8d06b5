import { decimal } from "@softmanager/domain";
import { IconDownload, IconReceiptRefund, IconSend, useShortcuts, useTexts, type Icon } from "@softmanager/ui";
import { useMay } from "../../../../app/company.ts";
import type { DocumentPagePartsFragment } from "../../operations.generated.ts";
import { mailTexts } from "../mail/mail-texts.ts";
import { detailTexts } from "./detail-texts.ts";

export type DialogName = "send" | "payment" | "storno" | "cancel";

/** One of the quieter acts: a button where there is room, an entry of the menu on a phone. */
export interface DocumentAct {
  id: string;
  label: string;
  icon: Icon;
  keys?: string;
  /** Where it leads; else `run` does it. */
  href?: string;
  run?: () => void;
}

/** What this person may do with this document as it stands. The server decides again. */
export function useDocumentActs(document: DocumentPagePartsFragment, open: (name: DialogName) => void) {
  const text = useTexts(detailTexts);
  const mail = useTexts(mailTexts);
  const { state, kind, balance, pdf, leftToCorrect } = document;
  const isIssued = state === "ISSUED";
  const isOwed = isIssued && balance !== null && decimal(balance.balance).isPositive();
  const mayRecord = useMay("payment:record") && isOwed;
  const maySend = useMay("document:send") && isIssued;
  const mayCorrect = useMay("document:write") && isIssued && leftToCorrect !== null;
  const mayCancel = useMay("document:cancel") && isIssued;
  useShortcuts([{ keys: "e", label: mail.send, run: () => open("send"), isOff: !maySend }]);

  const download: DocumentAct = {
    id: "download",
    label: text.download,
    icon: IconDownload,
    href: `${pdf.url}&download`,
  };
  const send: DocumentAct = { id: "send", label: mail.send, icon: IconSend, keys: "e", run: () => open("send") };
  const correct = kind === "CREDIT_NOTE" ? text.undoStorno : text.storno;
  const storno: DocumentAct = { id: "storno", label: correct, icon: IconReceiptRefund, run: () => open("storno") };
  const quiet = [download, ...(maySend ? [send] : []), ...(mayCorrect ? [storno] : [])];
  // A credit note corrects one document; a copy of it would correct none.
  const mayDuplicate = useMay("document:write") && kind !== "CREDIT_NOTE";
  return { quiet, mayRecord, mayCancel, mayDuplicate };
}
