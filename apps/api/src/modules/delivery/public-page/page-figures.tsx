import type { ColumnKey, DocumentView, LineView } from "@softmanager/documents";
import { textsIn } from "@softmanager/texts";
import { pageTexts } from "./page-texts.ts";

/** A narrow screen lays rows out as cards, and browsers then forget that such boxes are a table: the roles say it. */
const as = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  heading: { role: "columnheader" },
  cell: { role: "cell" },
};

const textColumns: readonly ColumnKey[] = ["index", "name", "unit"];

interface Shown {
  view: DocumentView;
}

/** The lines as a table; on a narrow screen each becomes a card whose figures name themselves. */
export function Lines({ view }: Shown) {
  return (
    <table className="lines" {...as.table}>
      <caption>{textsIn(pageTexts, view.language).lines}</caption>
      <thead {...as.group}>
        <tr {...as.row}>
          {view.columns.map(({ key, label, note }) => (
            <th key={key} scope="col" {...as.heading} className={classOf(key)}>
              {label}
              {note && <small>{note}</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as.group}>
        {view.lines.map((line) => (
          <Line key={line.cells.index} line={line} view={view} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line, view }: Shown & { line: LineView }) {
  return (
    <tr {...as.row}>
      {view.columns.map(({ key, label }) => (
        <td key={key} {...as.cell} className={classOf(key)} data-label={label}>
          {line.cells[key]}
          {key === "name" && line.details.map((detail) => <small key={detail}>{detail}</small>)}
        </td>
      ))}
    </tr>
  );
}

function classOf(key: ColumnKey): string {
  return textColumns.includes(key) ? key : "number";
}

/** VAT per rate, with the reasons where none is charged. */
export function Taxes({ view: { taxes, taxNotes } }: Shown) {
  if (!taxes) return <div>{taxNotes.map(paragraph)}</div>;
  return (
    <div>
      <table>
        <thead>
          <tr>
            <th scope="col">{taxes.heading}</th>
            <th scope="col" className="number">
              {taxes.baseLabel}
            </th>
            <th scope="col" className="number">
              {taxes.vatLabel}
            </th>
          </tr>
        </thead>
        <tbody>
          {taxes.rows.map(({ label, reason, taxable, vat }) => (
            <tr key={`${label} ${reason}`}>
              <td className="name">
                {label}
                {reason && <small>{reason}</small>}
              </td>
              <td className="number">{taxable}</td>
              <td className="number">{vat}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {taxNotes.map(paragraph)}
    </div>
  );
}

function paragraph(sentence: string) {
  return (
    <p key={sentence} className="note">
      {sentence}
    </p>
  );
}

/** What leads to the amount due, and the same in lei for another currency. */
export function Totals({ view }: Shown) {
  const { totals, payable, inLei, language } = view;
  return (
    <section className="total" aria-label={textsIn(pageTexts, language).totals}>
      <dl>
        {totals.map(({ label, value }) => [<dt key={label}>{label}</dt>, <dd key={`${label} value`}>{value}</dd>])}
        <dt className="grand">{payable.label}</dt>
        <dd className="grand">{payable.value}</dd>
        {inLei?.facts.map(({ label, value }) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label} value`}>{value}</dd>,
        ])}
      </dl>
      {inLei && <p className="note">{inLei.rate}</p>}
    </section>
  );
}
