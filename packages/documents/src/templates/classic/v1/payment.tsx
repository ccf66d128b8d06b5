import { Copy, View } from "../../../press/elements.ts";
import type { PaymentView } from "../../../view/document-view.ts";
import { measure, type } from "./look.ts";

const gap = 28;
const width = (measure - gap) / 2;

/** Where and how to pay. */
export function Payment({ payment }: { payment: PaymentView }) {
  return (
    <View>
      <Copy of={payment.heading.toUpperCase()} style={type.heading} width={measure} />
      <View style={{ flexDirection: "row", flexWrap: "wrap", columnGap: gap, rowGap: 5, marginTop: 3 }}>
        {payment.accounts.map(({ iban, about }) => (
          <View key={iban} style={{ width }}>
            <Copy of={iban} style={type.strongFigure} width={width} />
            <Copy of={about} style={type.detail} width={width} />
          </View>
        ))}
      </View>
      {payment.facts.map(({ label, value }) => (
        <Copy
          key={label}
          of={[
            { text: `${label}: `, style: type.quiet },
            { text: value, style: type.body },
          ]}
          style={type.body}
          width={measure}
          before={3}
        />
      ))}
      {payment.purpose && <Copy of={payment.purpose} style={type.body} width={measure} before={3} />}
    </View>
  );
}
