import { defineTexts } from "@softmanager/texts";

/** The words of paying a credit back in money. */
export const refundTexts = defineTexts({
  refund: { ro: "Restituie clientului", en: "Pay credit back" },
  refundTitle: { ro: "Restituie din credit", en: "Pay credit back" },
  close: { ro: "Închide", en: "Close" },
  refundText: {
    ro: "Consemnezi banii pe care i-ai trimis înapoi. Plata însăși o faci la bancă sau la casierie.",
    en: "Write down the money you sent back. The payment itself is made at the bank or the till.",
  },
  amount: { ro: "Suma restituită", en: "Amount paid back" },
  left: { ro: "Din creditul de {amount}.", en: "Out of the credit of {amount}." },
  tooMuch: { ro: "Au rămas doar {amount}.", en: "Only {amount} are left." },
  paidOn: { ro: "Data restituirii", en: "Paid back on" },
  method: { ro: "Cum", en: "How" },
  reference: { ro: "Referință", en: "Reference" },
  record: { ro: "Consemnează restituirea", en: "Write the refund down" },
  wasRecorded: { ro: "Au fost restituiți {amount}.", en: "{amount} were paid back." },
  refunds: { ro: "Restituit clientului", en: "Paid back to the customer" },
  by: { ro: "de {name}", en: "by {name}" },
  takeBack: { ro: "Anulează restituirea de {amount}", en: "Take the refund of {amount} back" },
  takeBackTitle: { ro: "Anulezi restituirea de {amount}?", en: "Take the refund of {amount} back?" },
  takeBackText: {
    ro: "Suma redevine credit al clientului. Restituirea rămâne în listă, marcată ca anulată.",
    en: "The amount is the customer's credit again. The refund stays in the list, marked as taken back.",
  },
  takeBackConfirm: { ro: "Anulează restituirea", en: "Take the refund back" },
  reason: { ro: "De ce o anulezi", en: "Why it is taken back" },
  reasonHint: { ro: "Rămâne consemnat.", en: "Kept on record." },
  wasTakenBack: { ro: "{amount} au redevenit credit.", en: "{amount} are credit again." },
  takenBack: { ro: "Anulată: {reason}", en: "Taken back: {reason}" },
});
