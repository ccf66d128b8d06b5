import { defineTexts } from "@softmanager/texts";
import { useTexts } from "@softmanager/ui";

const keyMapTexts = defineTexts({
  lists: { ro: "În liste", en: "In lists" },
  search: { ro: "Caută", en: "Search" },
  next: { ro: "Rândul următor", en: "Next row" },
  previous: { ro: "Rândul anterior", en: "Previous row" },
  select: { ro: "Selectează rândul", en: "Select the row" },
  open: { ro: "Deschide rândul", en: "Open the row" },
  editor: { ro: "În editor", en: "In the editor" },
  addLine: { ro: "Adaugă o linie", en: "Add a line" },
  nextLine: { ro: "Din ultima celulă, o linie nouă", en: "From the last cell, a new line" },
  up: { ro: "Mută linia în sus", en: "Move the line up" },
  down: { ro: "Mută linia în jos", en: "Move the line down" },
  duplicate: { ro: "Copiază linia", en: "Copy the line" },
  details: { ro: "Detaliile liniei", en: "Details of the line" },
  remove: { ro: "Șterge linia", en: "Remove the line" },
  prices: { ro: "Prețuri cu sau fără TVA", en: "Prices with or without VAT" },
  missing: { ro: "La primul lucru care lipsește", en: "To the first thing that is missing" },
  preview: { ro: "Arată sau ascunde previzualizarea", en: "Show or hide the preview" },
  save: { ro: "Salvează acum", en: "Save now" },
  sameAsLast: { ro: "Ca ultima factură a clientului", en: "Same as the customer's last invoice" },
  issue: { ro: "Emite", en: "Issue" },
  issueAndSend: { ro: "Emite și trimite", en: "Issue and send" },
});

/** The keys of lists and of the editor, for the sheet of shortcuts on pages that have neither. */
export function useKeyMap() {
  const text = useTexts(keyMapTexts);
  const of = (group: string, keys: Record<string, string>) =>
    Object.entries(keys).map(([stroke, label]) => ({ keys: stroke, label, group }));
  return [
    ...of(text.lists, { "/": text.search, j: text.next, k: text.previous, x: text.select, enter: text.open }),
    ...of(text.editor, {
      "alt+a": text.addLine,
      tab: text.nextLine,
      "alt+arrowup": text.up,
      "alt+arrowdown": text.down,
      "alt+d": text.duplicate,
      "alt+l": text.details,
      "mod+backspace": text.remove,
      "alt+g": text.prices,
      "alt+e": text.missing,
      "alt+p": text.preview,
      "alt+r": text.sameAsLast,
      "mod+s": text.save,
      "mod+enter": text.issue,
      "mod+shift+enter": text.issueAndSend,
    }),
  ];
}
