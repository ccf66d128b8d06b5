import { fileURLToPath } from "node:url";
import type { DocumentView, Fact, PartyView } from "@softmanager/documents";
import pdfmake, { type Content, type Definition } from "pdfmake";

const font = (name: string) => fileURLToPath(import.meta.resolve(`@softmanager/documents/fonts/${name}.ttf`));

pdfmake.setFonts({ Inter: { normal: font("Inter-Regular"), bold: font("Inter-Bold") } });
pdfmake.setLocalAccessPolicy(() => true);
pdfmake.setUrlAccessPolicy(() => false);

/** The same invoice, as one writes it with pdfmake. */
export async function madeByPdfmake(view: DocumentView): Promise<Uint8Array> {
  return pdfmake.createPdf(definitionOf(view)).getBuffer();
}

function definitionOf(view: DocumentView): Definition {
  const keys = view.columns.map(({ key }) => key);
  return {
    pageSize: "A4",
    pageMargins: [40, 40, 40, 60],
    defaultStyle: { font: "Inter", fontSize: 8.5 },
    info: { title: view.file.title, author: view.file.author },
    footer: (page, pages) => ({
      margin: [40, 10],
      fontSize: 7,
      columns: [
        view.footer.lines.join(" · "),
        { text: `${view.footer.pageLabel} ${page} / ${pages}`, alignment: "right" },
      ],
    }),
    content: [
      { columns: [{ text: `${view.title} ${view.number ?? ""}`, fontSize: 18, bold: true }, facts(view.dates)] },
      { columns: [party(view.seller), party(view.buyer)], columnGap: 20, margin: [0, 16] },
      {
        layout: "lightHorizontalLines",
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: keys.map((key) => (key === "name" ? "*" : "auto")),
          body: [
            view.columns.map(({ label, note }) => ({ text: [label, note].filter(Boolean).join("\n"), bold: true })),
            ...view.lines.map(({ cells, details }) =>
              keys.map((key): Content =>
                key === "name"
                  ? { stack: [cells.name, ...details.map((text) => ({ text, fontSize: 7, color: "#666666" }))] }
                  : { text: cells[key], alignment: "right" },
              ),
            ),
          ],
        },
      },
      { margin: [0, 12], columns: [taxes(view), facts([...view.totals, view.payable])], unbreakable: true },
      facts(view.payment?.facts ?? []),
    ],
  };
}

function party({ role, name, identity, address, contact }: PartyView): Content {
  const lines = identity.map(({ label, value }) => `${label} ${value}`);
  return { stack: [{ text: role, fontSize: 7 }, { text: name, bold: true }, ...lines, ...address, ...contact] };
}

function taxes({ taxes: shown }: DocumentView): Content {
  const rows = shown?.rows.map(({ label, taxable, vat }) => [label, taxable, vat]) ?? [];
  return {
    layout: "noBorders",
    table: { body: [[shown?.heading ?? "", shown?.baseLabel ?? "", shown?.vatLabel ?? ""], ...rows] },
  };
}

function facts(shown: readonly Fact[]): Content {
  return {
    stack: shown.map(({ label, value }) => ({ columns: [label, { text: value, alignment: "right", bold: true }] })),
  };
}
