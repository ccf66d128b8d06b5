import { Copy, View } from "../../../press/elements.ts";
import type { Fact, PartyView, PlaceView } from "../../../view/document-view.ts";
import { measure, type } from "./look.ts";

const gap = 28;
const width = (measure - gap) / 2;

export function Parties({ seller, buyer }: { seller: PartyView; buyer: PartyView }) {
  return (
    <View style={{ flexDirection: "row", columnGap: gap }}>
      <Party party={seller} />
      <Party party={buyer} />
    </View>
  );
}

function Party({ party }: { party: PartyView }) {
  return (
    <View style={{ width }}>
      <Copy of={party.role.toUpperCase()} style={type.heading} width={width} />
      <Copy of={party.name} style={type.name} width={width} before={2} />
      {party.identity.map((fact) => (
        <Copy
          key={fact.label}
          of={named(fact)}
          style={type.body}
          width={width}
          before={fact === party.identity[0] ? 1 : 0}
        />
      ))}
      {party.address.map((line) => (
        <Copy key={line} of={line} style={type.body} width={width} />
      ))}
      {party.contact.map((line, index) => (
        <Copy key={line} of={line} style={type.quiet} width={width} before={index === 0 ? 2 : 0} />
      ))}
    </View>
  );
}

export function Places({ places }: { places: readonly PlaceView[] }) {
  return (
    <View style={{ flexDirection: "row", columnGap: gap }}>
      {places.map(({ role, lines }) => (
        <View key={role} style={{ width }}>
          <Copy of={role.toUpperCase()} style={type.heading} width={width} />
          {lines.map((line, index) => (
            <Copy key={line} of={line} style={type.body} width={width} before={index === 0 ? 2 : 0} />
          ))}
        </View>
      ))}
    </View>
  );
}

function named({ label, value }: Fact) {
  return [
    { text: `${label} `, style: type.quiet },
    { text: value, style: type.body },
  ];
}
