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
  const labels = textsIn(partyLabels, language);
  const reached = (label: string, number: string | null | undefined) =>
    number ? `${label} ${displayPhone(number)}` : null;
  const places = [
    {
      role: text.delivery,
      lines: [delivery?.partyName ?? null, delivery?.address ? displayAddress(delivery.address, language) : null],
    },
    {
      role: text.workPoint,
      lines: [
        workPoint?.name ?? null,
        workPoint?.address ?? null,
        reached(labels.phone, workPoint?.phone),
        reached(labels.fax, workPoint?.fax),
      ],
    },
  ];
  return places
    .map(({ role, lines }) => ({ role, lines: lines.filter(isSaid) }))
    .filter(({ lines }) => lines.length > 0);
}
