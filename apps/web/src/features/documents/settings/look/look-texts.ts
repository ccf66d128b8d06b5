import { defineTexts } from "@softmanager/texts";
import { settingsTitles } from "../settings-titles.ts";

/** The words of what documents look like. */
export const lookTexts = defineTexts({
  look: settingsTitles.look,
  lookText: {
    ro: "Cum arată documentele noi; cele emise își păstrează înfățișarea.",
    en: "What new documents look like; issued ones keep their face.",
  },
  preview: { ro: "Capul unei facturi, cum se tipărește", en: "The head of an invoice, as it is printed" },
  previewFailed: { ro: "Previzualizarea nu s-a putut desena.", en: "The preview could not be drawn." },
  logo: { ro: "Sigla", en: "Logo" },
  logoText: {
    ro: "Stă în locul denumirii, în capul documentului. O păstrăm pe fond alb, cum iese din imprimantă.",
    en: "It stands in place of the name at the head of a document. It is kept on white, as it leaves the printer.",
  },
  noLogo: { ro: "Fără siglă: documentele poartă denumirea.", en: "No logo: documents carry the name." },
  onScreen: { ro: "Pe ecran", en: "On screen" },
  onPaper: { ro: "Pe hârtie", en: "On paper" },
  yourLogo: { ro: "Sigla societății", en: "The company’s logo" },
  upload: { ro: "Încarcă sigla", en: "Upload the logo" },
  replace: { ro: "Înlocuiește sigla", en: "Replace the logo" },
  uploadText: { ro: "PNG, JPEG sau SVG, cel mult 1 MB.", en: "PNG, JPEG or SVG, at most 1 MB." },
  uploaded: { ro: "Sigla a fost înlocuită.", en: "The logo was replaced." },
  remove: { ro: "Scoate sigla", en: "Remove the logo" },
  removed: { ro: "Sigla a fost scoasă.", en: "The logo was removed." },
  colour: { ro: "Culoarea", en: "Colour" },
  colourText: {
    ro: "Titlul, liniile și banda cu totalul de plată.",
    en: "The title, the lines and the band with the amount due.",
  },
  code: { ro: "Cod", en: "Code" },
  pick: { ro: "Alege din paletă", en: "Pick from the palette" },
  swatches: { ro: "Culori potrivite", en: "Colours that suit" },
  contrast: { ro: "Contrast pe alb {ratio} : 1, ușor de citit.", en: "Contrast on white {ratio} : 1, easy to read." },
  lowContrast: {
    ro: "Contrast pe alb doar {ratio} : 1, greu de citit. Textele folosesc o nuanță mai închisă.",
    en: "Contrast on white only {ratio} : 1, hard to read. Texts take a darker shade.",
  },
  saved: { ro: "Culoarea a fost salvată.", en: "The colour was saved." },
  teal: { ro: "Verde petrol", en: "Teal" },
  blue: { ro: "Albastru", en: "Blue" },
  navy: { ro: "Bleumarin", en: "Navy" },
  plum: { ro: "Prună", en: "Plum" },
  brick: { ro: "Cărămiziu", en: "Brick" },
  olive: { ro: "Măsliniu", en: "Olive" },
  graphite: { ro: "Grafit", en: "Graphite" },
});

/** The sample that shows the look: what is said on it. */
export const sampleTexts = defineTexts({
  buyer: { ro: "Clientul Dumneavoastră S.R.L.", en: "Your Customer Ltd" },
  street: { ro: "Str. Exemplului nr. 1", en: "1 Example Street" },
  design: { ro: "Proiectare și desen", en: "Design and drawing" },
  delivery: { ro: "Livrare", en: "Delivery" },
  piece: { ro: "buc", en: "pcs" },
});
