import { formatDate } from "@softmanager/domain";
import { defineTexts, textsIn, type TextLanguage } from "@softmanager/texts";
import { dateIn } from "../../../platform/clock.ts";
import type { LookUp } from "../look-up.ts";
import type { CompanyLookUp } from "./look-up.type.ts";

const texts = defineTexts({
  FOUND: { ro: "Date preluate din registrul ANAF.", en: "Taken from the tax authority's (ANAF) register." },
  STALE: {
    ro: "Registrul ANAF nu răspunde acum; acestea sunt datele din {date}.",
    en: "The tax authority's (ANAF) register does not answer right now; this is what it said on {date}.",
  },
  NOT_FOUND: {
    ro: "Codul {fiscalCode} nu apare în registrul ANAF. Verifică cifrele sau completează datele manual.",
    en: "The tax authority's (ANAF) register has no {fiscalCode}. Check the digits, or fill in the form by hand.",
  },
  UNAVAILABLE: {
    ro: "Registrul ANAF nu răspunde acum. Completează datele manual; le poți actualiza mai târziu.",
    en: "The tax authority's (ANAF) register does not answer right now. Fill in the form by hand; you can refresh it later.",
  },
  INVALID_CODE: {
    ro: "Codul fiscal nu este valid. Verifică cifrele.",
    en: "This is no valid fiscal code. Check the digits.",
  },
});

/** A look-up as the public schema tells it. */
export function presentLookUp(found: LookUp, language: TextLanguage): CompanyLookUp {
  const { outcome, company, checkedAt, isStale } = found;
  return { outcome, company, checkedAt, isStale, message: messageOf(found, language) };
}

function messageOf({ outcome, fiscalCode, checkedAt, isStale }: LookUp, language: TextLanguage): string {
  const told = textsIn(texts, language);
  if (isStale && checkedAt) return told.STALE({ date: formatDate(dateIn("Europe/Bucharest", checkedAt), language) });
  return outcome === "NOT_FOUND" ? told.NOT_FOUND({ fiscalCode }) : told[outcome];
}
