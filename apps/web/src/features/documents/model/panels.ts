/** The parts of the editor that may be folded away. */
export interface OpenPanels {
  buyer: boolean;
  details: boolean;
  /** Keys of the lines whose second row is open. */
  lines: ReadonlySet<string>;
}

export const allFolded: OpenPanels = { buyer: false, details: false, lines: new Set() };

const detailFields = new Set([
  "taxPointDate",
  "periodStart",
  "periodEnd",
  "delivery",
  "references",
  "paymentMeansCode",
  "paymentTerms",
  "precedingDocuments",
  "prepaid",
  "rounding",
]);

const lineMainFields = new Set(["name", "quantity", "unitCode", "unitPrice", "taxCategory", "taxRate"]);

/** Unfolds what a field lies in, so that it can take the focus. */
export function unfoldedFor(panels: OpenPanels, path: string, lineKeys: readonly string[]): OpenPanels {
  const [top = "", index = "", field = ""] = path.split(".");
  if (top === "buyer") return { ...panels, buyer: true };
  if (detailFields.has(top)) return { ...panels, details: true };
  const key = lineKeys[Number(index)];
  if (top !== "lines" || key === undefined || lineMainFields.has(field)) return panels;
  return { ...panels, lines: new Set([...panels.lines, key]) };
}
