import { defineTexts } from "@softmanager/texts";
import { settingsTitles } from "../settings-titles.ts";

/** The words of the series of documents. */
export const seriesTexts = defineTexts({
  series: settingsTitles.series,
  seriesText: {
    ro: "Numerele cresc cu unu, fără goluri; numărul se dă abia la emitere.",
    en: "Numbers grow by one, without gaps; a number is given only when a document is issued.",
  },
  add: { ro: "Adaugă o serie", en: "Add a series" },
  newSeries: { ro: "Serie nouă", en: "New series" },
  editSeries: { ro: "Seria {prefix}", en: "Series {prefix}" },
  kind: { ro: "Pentru", en: "For" },
  prefix: { ro: "Prefix", en: "Prefix" },
  separator: { ro: "Despărțire", en: "Separator" },
  blank: { ro: "spațiu", en: "space" },
  hyphen: { ro: "liniuță  -", en: "hyphen  -" },
  slash: { ro: "bară  /", en: "slash  /" },
  none: { ro: "nimic", en: "nothing" },
  padding: { ro: "Cifre, cel puțin", en: "Digits, at least" },
  paddingText: { ro: "Se completează cu zerouri.", en: "Filled with zeros." },
  nextNumber: { ro: "Următorul număr", en: "Next number" },
  nextNumberText: {
    ro: "Vii din alt program? Continuă de unde ai rămas.",
    en: "Coming from another program? Go on where it stopped.",
  },
  fixed: {
    ro: "A dat deja numere: prefixul rămâne.",
    en: "Numbers were taken from it: the prefix stays.",
  },
  onlyForward: { ro: "Poate doar crește, de la {number}.", en: "It can only grow, from {number}." },
  gap: {
    ro: "{count, plural, one {Un număr rămâne nefolosit} few {# numere rămân nefolosite} other {# de numere rămân nefolosite}} pentru totdeauna.",
    en: "{count, plural, one {One number stays unused} other {# numbers stay unused}} for ever.",
  },
  isDefault: { ro: "Implicită", en: "Default" },
  isDefaultText: { ro: "Documentele noi de acest fel o folosesc.", en: "New documents of this kind take it." },
  next: { ro: "Următorul document va fi", en: "The next document will be" },
  nextIsThis: { ro: "Următorul număr", en: "Next number" },
  lastIssued: { ro: "Ultimul document pe {date}", en: "Last document on {date}" },
  unused: { ro: "Încă niciun document", en: "No document yet" },
  closed: { ro: "Închisă", en: "Closed" },
  closedOn: { ro: "din {date}", en: "since {date}" },
  edit: { ro: "Modifică seria {prefix}", en: "Edit series {prefix}" },
  close: { ro: "Închide seria {prefix}", en: "Close series {prefix}" },
  reopen: { ro: "Redeschide seria {prefix}", en: "Reopen series {prefix}" },
  setDefault: { ro: "Fă seria {prefix} implicită", en: "Make series {prefix} the default" },
  wasClosed: { ro: "Seria {prefix} a fost închisă.", en: "Series {prefix} was closed." },
  wasReopened: { ro: "Seria {prefix} primește din nou documente.", en: "Series {prefix} takes documents again." },
  noDefault: { ro: "{kind}: nicio serie implicită", en: "{kind}: no default series" },
  noDefaultText: {
    ro: "Până alegi una, nu poți începe documente de acest fel.",
    en: "Until you choose one, documents of this kind cannot be begun.",
  },
});
