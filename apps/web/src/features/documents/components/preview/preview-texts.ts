import { defineTexts } from "@softmanager/texts";

export const previewTexts = defineTexts({
  preview: { ro: "Previzualizarea documentului", en: "Preview of the document" },
  morePages: {
    ro: "{count, plural, one {Încă o pagină în PDF.} few {Încă # pagini în PDF.} other {Încă # de pagini în PDF.}}",
    en: "{count, plural, one {One more page in the PDF.} other {# more pages in the PDF.}}",
  },
  failed: {
    ro: "Previzualizarea nu s-a putut desena. Documentul nu are de suferit.",
    en: "The preview could not be drawn. The document itself is fine.",
  },
});
