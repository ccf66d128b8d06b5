import { Copy, Drawing, View } from "../../../press/elements.ts";
import type { TextStyle } from "../../../press/typesetter.ts";
import type { DocumentView, Fact } from "../../../view/document-view.ts";
import { colors, measure, type, type Accent } from "./look.ts";

const padding = { x: 14, y: 9 };
const payableWidth = 150;

/** The days that matter and the amount, on one band: what most readers look for. */
export function Summary({ view, accent }: { view: DocumentView; accent: Accent }) {
  const { payable, dates } = view;
  return (
    <View
      style={{ backgroundColor: colors.wash, paddingHorizontal: padding.x, paddingVertical: padding.y, width: measure }}
    >
      <View style={{ flexDirection: "row", justifyContent: "space-between" }}>
        <FactRow facts={dates} style={type.date} width={measure - 2 * padding.x - payableWidth} />
        <View>
          <Copy of={payable.label} style={type.label} width={payableWidth} align="right" />
          <Copy of={payable.value} style={accent.payable} width={payableWidth} align="right" before={-1} />
        </View>
      </View>
    </View>
  );
}

/** Facts beside one another, on more lines where one is not enough. */
export function FactRow({ facts, style, width }: { facts: readonly Fact[]; style: TextStyle; width: number }) {
  return (
    <View style={{ flexDirection: "row", flexWrap: "wrap", width, columnGap: 22, rowGap: 5 }}>
      {facts.map(({ label, value }) => (
        <View key={label} style={{ maxWidth: width }}>
          <Copy of={label} style={type.label} />
          <Copy of={value} style={style} />
        </View>
      ))}
    </View>
  );
}

/** What this document corrects, marked by a stroke of the company's colour. */
export function Preceding({ texts, accent }: { texts: readonly string[]; accent: Accent }) {
  const stroke = { x: 0, y: 0, width: 2.5, height: texts.length * type.strong.leading };
  return (
    <View style={{ flexDirection: "row", columnGap: 8 }}>
      <Drawing {...stroke} paint={(pen) => pen.fill(stroke, accent.color)} />
      <View>
        {texts.map((text) => (
          <Copy key={text} of={text} style={type.strong} width={measure - 12} />
        ))}
      </View>
    </View>
  );
}
