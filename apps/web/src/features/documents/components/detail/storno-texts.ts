import { defineTexts } from "@softmanager/texts";

/** What is said while an issued document is taken back, in part or whole. */
export const stornoTexts = defineTexts({
  title: { ro: "Storno pentru {document}", en: "Credit note for {document}" },
  text: {
    ro: "Se creează o ciornă de factură storno, legată de aceasta. O verifici și o emiți ca pe orice document.",
    en: "A draft credit note is made, linked to this one. You check it and issue it like any document.",
  },
  undoTitle: { ro: "Îndrepți {document}?", en: "Make up for {document}?" },
  undoText: {
    ro: "Pentru un storno emis din greșeală se creează o ciornă de factură, legată de el, care dă înapoi ce a luat. Factura inițială se poate apoi storna din nou.",
    en: "For a credit note issued by mistake a draft invoice is made, linked to it, that gives back what it took. The first invoice can then be credited again.",
  },
  all: { ro: "Tot documentul", en: "The whole document" },
  rest: { ro: "Tot ce a rămas", en: "All that is left" },
  some: { ro: "Doar unele linii", en: "Only some lines" },
  what: { ro: "Ce se corectează", en: "What to take back" },
  left: { ro: "Au mai rămas de corectat {amount} cu TVA.", en: "{amount} with VAT is left to take back." },
  quantity: { ro: "Cantitate, {name}", en: "Quantity, {name}" },
  lineLeft: {
    ro: "au rămas {left} din {quantity} {unit}, {net} fără TVA",
    en: "{left} of {quantity} {unit} left, {net} without VAT",
  },
  lineMoneyLeft: { ro: "au rămas {net} fără TVA", en: "{net} without VAT left" },
  lineDone: { ro: "totul a fost luat înapoi", en: "all of it was taken back" },
  none: { ro: "Alege cel puțin o linie.", en: "Choose at least one line." },
  nothingLeft: { ro: "Nu a mai rămas nimic de corectat", en: "Nothing is left to take back" },
  nothingLeftText: {
    ro: "Tot ce era pe acest document a fost deja luat înapoi prin documentele legate de el.",
    en: "All of this document was already taken back by the documents linked to it.",
  },
  make: { ro: "Creează ciorna", en: "Make the draft" },
});
