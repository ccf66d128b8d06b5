import { defineTexts } from "@softmanager/texts";

export const advanceTexts = defineTexts({
  section: { ro: "Avans", en: "Advance" },
  isAdvance: { ro: "Factură de avans", en: "Advance invoice" },
  isAdvanceHint: {
    ro: "Pentru bani primiți înainte de livrare; factura finală îl scade.",
    en: "For money received before delivery; the final invoice takes it back.",
  },
  take: { ro: "Scade avansul facturat", en: "Take back an invoiced advance" },
  open: {
    ro: "{count, plural, one {Clientul are un avans facturat, nescăzut încă.} few {Clientul are # avansuri facturate, nescăzute încă.} other {Clientul are # de avansuri facturate, nescăzute încă.}}",
    en: "{count, plural, one {The customer has an advance that was not taken back yet.} other {The customer has # advances that were not taken back yet.}}",
  },
  advance: { ro: "{number} din {date}", en: "{number} of {date}" },
  left: { ro: "rest {amount}", en: "{amount} left" },
  taken: { ro: "Avansul {number} se scade din factură.", en: "Advance {number} is taken off the invoice." },
});
