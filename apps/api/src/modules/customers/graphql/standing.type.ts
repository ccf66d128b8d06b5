import { defineTexts, textsIn, type TextLanguage } from "@softmanager/texts";
import { Field, GraphQLISODateTime, ObjectType } from "type-graphql";
import { describedEnum } from "../../../platform/graphql/enums.ts";
import type { Standing, StandingWarning } from "../standing-of.ts";

const codes = ["STRUCK_OFF", "INACTIVE", "VAT_STATUS_DIFFERS", "NOT_IN_REGISTRY", "NOT_CHECKED", "STALE"] as const;

export const StandingWarningEnum = describedEnum("StandingWarningCode", codes, {
  description: "What is amiss with a customer's standing.",
  values: {
    STRUCK_OFF: "The company no longer exists.",
    INACTIVE: "Declared fiscally inactive.",
    VAT_STATUS_DIFFERS: "The register and the card disagree about the VAT registration.",
    NOT_IN_REGISTRY: "The register knows no company with this code.",
    NOT_CHECKED: "The register is silent and never answered about this customer.",
    STALE: "The register is silent; what is told is more than a day old.",
  },
});

const texts = defineTexts({
  STRUCK_OFF: {
    ro: "Clientul este radiat din Registrul Comerțului: firma nu mai există.",
    en: "The customer was struck off the Trade Register: the company no longer exists.",
  },
  INACTIVE: {
    ro: "Clientul este declarat inactiv fiscal: nu poate deduce TVA din facturile tale.",
    en: "The customer is declared fiscally inactive: it cannot deduct VAT from your invoices.",
  },
  VAT_STATUS_DIFFERS: {
    ro: "Calitatea de plătitor de TVA din registrul ANAF diferă de cea din fișa clientului. Actualizează fișa.",
    en: "The VAT registration in the tax authority's register differs from the customer's card. Refresh the card.",
  },
  NOT_IN_REGISTRY: {
    ro: "Codul fiscal al clientului nu apare în registrul ANAF. Verifică-l.",
    en: "The customer's fiscal code is not in the tax authority's register. Check it.",
  },
  NOT_CHECKED: {
    ro: "Registrul ANAF nu răspunde acum, deci situația clientului nu a putut fi verificată.",
    en: "The tax authority's register does not answer right now, so the customer could not be checked.",
  },
  STALE: {
    ro: "Registrul ANAF nu răspunde acum; datele despre client sunt mai vechi de o zi.",
    en: "The tax authority's register does not answer right now; what is known of the customer is over a day old.",
  },
});

@ObjectType({ description: "Something amiss with a customer's standing.", simpleResolvers: true })
export class CustomerStandingWarning {
  @Field(() => StandingWarningEnum, { description: "What is amiss." }) code!: StandingWarning;
  @Field(() => String, { description: "The same in a sentence, in the request's language." }) message!: string;
}

const fact = (description: string) => Field(() => Boolean, { nullable: true, description });

@ObjectType({ description: "A customer's standing with the tax authority, at most a day old.", simpleResolvers: true })
export class CustomerStanding {
  @Field(() => Boolean, { description: "Is it in the register at all? Persons and foreign customers are not." })
  isApplicable!: boolean;
  @Field(() => [CustomerStandingWarning], { description: "What to know before invoicing, the gravest first." })
  warnings!: CustomerStandingWarning[];
  @fact("Registered for VAT?") isVatRegistered!: boolean | null;
  @fact("Does it apply VAT on collection?") isVatOnCollection!: boolean | null;
  @fact("Declared fiscally inactive?") isInactive!: boolean | null;
  @fact("Struck off the Trade Register?") isStruckOff!: boolean | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: "When the register was asked." })
  checkedAt!: Date | null;
  @Field(() => Boolean, { description: "True when the register is silent and this is older than a day." })
  isStale!: boolean;
}

/** A standing as the public schema tells it. */
export function presentStanding(standing: Standing, language: TextLanguage): CustomerStanding {
  return { ...standing, warnings: presentWarnings(standing.warnings, language) };
}

export function presentWarnings(
  warnings: readonly StandingWarning[],
  language: TextLanguage,
): CustomerStandingWarning[] {
  const told = textsIn(texts, language);
  return warnings.map((code) => ({ code, message: told[code] }));
}
