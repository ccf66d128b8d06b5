import { Copy, Drawing, View } from "../../../press/elements.ts";
import type { Picture } from "../../../press/picture.ts";
import type { DocumentView } from "../../../view/document-view.ts";
import { type, type Accent } from "./look.ts";

const logoBox = { x: 0, y: 0, width: 170, height: 52 };
const left = 270;
const right = 215;

/** The company on the left, what this paper is on the right. */
export function Letterhead({ view, accent, logo }: { view: DocumentView; accent: Accent; logo: Picture | null }) {
  return (
    <View style={{ flexDirection: "row", justifyContent: "space-between" }}>
      {logo ? <Logo logo={logo} /> : <Copy of={view.seller.name} style={type.letterhead} width={left} before={3} />}
      <View>
        <Copy of={view.title} style={accent.title} width={right} align="right" />
        {view.number && <Copy of={view.number} style={type.number} width={right} align="right" before={2} />}
        {view.numberNote && <Copy of={view.numberNote} style={type.label} width={right} align="right" />}
        {view.notice && <Copy of={view.notice} style={type.strong} width={right} align="right" before={2} />}
      </View>
    </View>
  );
}

function Logo({ logo }: { logo: Picture }) {
  return <Drawing {...logoBox} paint={(pen) => pen.picture(logo, logoBox)} />;
}
