import { displayAddress, displayPhone, type DocumentSnapshot, type Language } from "@softmanager/domain";
import { textsIn } from "@softmanager/texts";
import { parts } from "../texts/document-kinds.ts";
import { partyLabels } from "../texts/labels.ts";
import type { PlaceView } from "./document-view.ts";
import { isSaid } from "./parties.ts";

/** Where the goods go and which work point they come from, as far as the document says. */
export function placesOf({ content, seller }: DocumentSnapshot, language: Language): PlaceView[] {
  const text = textsIn(parts, language);
  const { delivery } = content;
  const { workPoint } = seller;
  const phone = workPoint?.phone ? `${textsIn(partyLabels, language).phone} ${displayPhone(workPoint.phone)}` : null;
  const places = [
    {
      role: text.delivery,
      lines: [delivery?.partyName ?? null, delivery?.address ? displayAddress(delivery.address, language) : null],
    },
    { role: text.workPoint, lines: [workPoint?.name ?? null, workPoint?.address ?? null, phone] },
  ];
  return places
    .map(({ role, lines }) => ({ role, lines: lines.filter(isSaid) }))
    .filter(({ lines }) => lines.length > 0);
}
