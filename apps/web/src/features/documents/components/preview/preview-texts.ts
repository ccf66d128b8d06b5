import { defineTexts } from "@softmanager/texts";

export const previewTexts = defineTexts({
  preview: { ro: "Previzualizarea documentului", en: "Preview of the document" },
  show: { ro: "Previzualizare", en: "Preview" },
  failed: {
    ro: "Previzualizarea nu s-a putut desena. Documentul nu are de suferit.",
    en: "The preview could not be drawn. The document itself is fine.",
  },
});
