import { Copy, Drawing, View } from "../../../press/elements.ts";
import type { Typesetter } from "../../../press/typesetter.ts";
import type { DocumentView, Fact, TaxView } from "../../../view/document-view.ts";
import { colors, measure, onBand, type, type Accent } from "./look.ts";

const left = 244;
const right = 226;
const figureGap = 14;
const bandPadding = 10;

interface TotalsProps {
  view: DocumentView;
  accent: Accent;
  typesetter: Typesetter;
}

/** What the VAT is made of on the left, the way to the amount due on the right. */
export function Totals({ view, accent, typesetter }: TotalsProps) {
  const { taxes, inLei, taxNotes, totals, payable } = view;
  return (
    <View style={{ flexDirection: "row", justifyContent: "space-between", width: measure }}>
      <View style={{ width: left, rowGap: 8 }}>
        {taxes && <Taxes taxes={taxes} typesetter={typesetter} />}
        {inLei && <InLei inLei={inLei} />}
        {taxNotes.map((note) => (
          <Copy key={note} of={note} style={type.strong} width={left} />
        ))}
      </View>
      <View style={{ width: right }}>
        {totals.map((fact) => (
          <Sum key={fact.label} fact={fact} typesetter={typesetter} />
        ))}
        <Band payable={payable} accent={accent} typesetter={typesetter} />
      </View>
    </View>
  );
}

function Taxes({ taxes, typesetter }: { taxes: TaxView; typesetter: Typesetter }) {
  const widest = (figures: readonly string[]) =>
    figureGap + Math.max(50, ...figures.map((figure) => typesetter.line(figure, type.figure).width));
  const widths = [widest(taxes.rows.map(({ taxable }) => taxable)), widest(taxes.rows.map(({ vat }) => vat))] as const;
  return (
    <View>
      <TaxRow
        label={taxes.heading.toUpperCase()}
        figures={[taxes.baseLabel, taxes.vatLabel]}
        widths={widths}
        isHeading
      />
      <Hairline width={left} before={2} />
      {taxes.rows.map(({ label, reason, taxable, vat }) => (
        <View key={`${label}${reason}`} style={{ marginTop: 3 }}>
          <TaxRow label={label} figures={[taxable, vat]} widths={widths} />
          {reason && <Copy of={reason} style={type.detail} width={left} />}
        </View>
      ))}
    </View>
  );
}

interface TaxRowProps {
  label: string;
  figures: readonly [base: string, vat: string];
  widths: readonly [base: number, vat: number];
  isHeading?: boolean;
}

function TaxRow({ label, figures: [base, vat], widths: [baseWidth, vatWidth], isHeading = false }: TaxRowProps) {
  const figure = isHeading ? type.label : type.figure;
  return (
    <View style={{ flexDirection: "row" }}>
      <Copy of={label} style={isHeading ? type.heading : type.body} width={left - baseWidth - vatWidth} />
      <Copy of={base} style={figure} width={baseWidth} align="right" />
      <Copy of={vat} style={figure} width={vatWidth} align="right" />
    </View>
  );
}

function InLei({ inLei }: { inLei: NonNullable<DocumentView["inLei"]> }) {
  return (
    <View>
      {inLei.facts.map(({ label, value }) => (
        <View key={label} style={{ flexDirection: "row", justifyContent: "space-between" }}>
          <Copy of={label} style={type.body} />
          <Copy of={value} style={type.strongFigure} />
        </View>
      ))}
      <Copy of={inLei.rate} style={type.detail} width={left} before={1} />
    </View>
  );
}

function Sum({ fact: { label, value }, typesetter }: { fact: Fact; typesetter: Typesetter }) {
  const room = right - 2 * bandPadding - typesetter.line(value, type.figure).width - figureGap;
  return (
    <View
      style={{
        flexDirection: "row",
        justifyContent: "space-between",
        paddingHorizontal: bandPadding,
        marginBottom: 2.5,
      }}
    >
      <Copy of={label} style={type.quiet} width={room} />
      <Copy of={value} style={type.figure} />
    </View>
  );
}

/** The amount due, white on the company's colour, as large as it fits. */
function Band({ payable, accent, typesetter }: { payable: Fact; accent: Accent; typesetter: Typesetter }) {
  const box = { x: 0, y: 0, width: right, height: 34 };
  const label = typesetter.line(payable.label, onBand.label);
  const room = right - 2 * bandPadding - label.width - 8;
  const amounts = onBand.amounts.map((style) => typesetter.line(payable.value, style));
  const amount = amounts.find(({ width }) => width <= room) ?? amounts.at(-1);
  return (
    <Drawing
      width={right}
      height={box.height}
      before={3}
      paint={(pen) => {
        pen.fill(box, accent.color, 3);
        pen.line(label, bandPadding, 20.4);
        if (amount) pen.line(amount, right - bandPadding - amount.width, 22.4);
      }}
    />
  );
}

function Hairline({ width, before }: { width: number; before: number }) {
  const line = { x: 0, y: 0, width, height: 0.5 };
  return <Drawing {...line} before={before} paint={(pen) => pen.fill(line, colors.hairline)} />;
}
