import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { DocumentView, Fact, PartyView } from "@softmanager/documents";

const face = async (name: string, weight: number) => {
  const file = await readFile(fileURLToPath(import.meta.resolve(`@softmanager/documents/fonts/${name}.ttf`)));
  return `@font-face { font-family: Inter; font-weight: ${weight}; src: url(data:font/ttf;base64,${file.toString("base64")}) }`;
};

/** How every sheet looks. */
export async function style(): Promise<string> {
  const faces = [await face("Inter-Regular", 400), await face("Inter-Bold", 700)];
  return `${faces.join("")}
    body { font: 8.5pt Inter; margin: 0 } h1 { font-size: 18pt } b { font-weight: 700 }
    table { width: 100%; border-collapse: collapse; margin: 12pt 0 }
    td, th { padding: 3pt; border-bottom: .5pt solid #ccc; text-align: right }
    thead { display: table-header-group } tr { break-inside: avoid } .name { text-align: left } small { color: #666 }
    .two, .fact { display: flex; gap: 20pt; justify-content: space-between }`;
}

/** The same invoice, as a page to be printed. */
export function asHtml(view: DocumentView, css: string): string {
  const keys = view.columns.map(({ key }) => key);
  const heading = view.columns.map(({ label, note }) => `<th>${text([label, note].filter(Boolean).join("\n"))}</th>`);
  const rows = view.lines.map(({ cells, details }) => {
    const written = keys.map((key) =>
      key === "name"
        ? `<td class="name">${[text(cells.name), ...details.map((detail) => `<small>${text(detail)}</small>`)].join("<br>")}</td>`
        : `<td>${text(cells[key])}</td>`,
    );
    return `<tr>${written.join("")}</tr>`;
  });
  const taxes = view.taxes?.rows.map(({ label, taxable, vat }) => `<div>${text(label)} ${taxable} ${vat}</div>`) ?? [];
  return `<!doctype html><meta charset="utf-8"><style>${css}</style>
    <div class="two"><h1>${text(view.title)} ${text(view.number ?? "")}</h1><div>${facts(view.dates)}</div></div>
    <div class="two">${party(view.seller)}${party(view.buyer)}</div>
    <table><thead><tr>${heading.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>
    <div class="two"><div>${taxes.join("")}</div><div>${facts([...view.totals, view.payable])}</div></div>
    ${facts(view.payment?.facts ?? [])}`;
}

/** What stands at the foot of each sheet. */
export function footer({ footer: { lines, pageLabel } }: DocumentView): string {
  const page = `${text(pageLabel)} <span class="pageNumber"></span> / <span class="totalPages"></span>`;
  return `<div style="font-size: 7pt; width: 100%; margin: 0 14mm; display: flex; justify-content: space-between">
    <span>${lines.map(text).join(" · ")}</span><span>${page}</span></div>`;
}

function party({ role, name, identity, address, contact }: PartyView): string {
  const lines = [...identity.map(({ label, value }) => `${label} ${value}`), ...address, ...contact];
  return `<div><small>${text(role)}</small><br><b>${text(name)}</b><br>${lines.map(text).join("<br>")}</div>`;
}

function facts(shown: readonly Fact[]): string {
  return shown
    .map(({ label, value }) => `<div class="fact"><span>${text(label)}</span><b>${text(value)}</b></div>`)
    .join("");
}

function text(raw: string): string {
  return raw.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
