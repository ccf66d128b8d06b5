import type { DueDateRule as Rule, SettingSources } from "@softmanager/domain";
import { settingOrigins } from "@softmanager/domain";
import { Field, ID, ObjectType } from "type-graphql";
import { DueDateRule } from "../../../platform/graphql/due-date-rule.ts";
import { LanguageEnum, PriceModeEnum } from "../../../platform/graphql/enums.ts";
import { SettingOriginEnum } from "./enums.ts";

const absent = { nullable: true } as const;

@ObjectType({
  description: "What one level of settings says about a draft; what it leaves out, the next one decides.",
  simpleResolvers: true,
})
export class SettingLevel {
  @Field(() => SettingOriginEnum, { description: "Which level." }) origin!: string;
  @Field(() => LanguageEnum, { ...absent, description: "Language." }) language!: string | null;
  @Field(() => String, { ...absent, description: "Currency, ISO 4217." }) currency!: string | null;
  @Field(() => PriceModeEnum, { ...absent, description: "What prices contain." }) priceMode!: string | null;
  @Field(() => String, { ...absent, description: "Means of payment, UNTDID 4461." }) paymentMeansCode!: string | null;
  @Field(() => DueDateRule, { ...absent, description: "When it falls due." }) dueDateRule!: Rule | null;
  @Field(() => ID, { ...absent, description: "The work point it is issued from." }) workPointId!: string | null;
  @Field(() => ID, { ...absent, description: "The series of its number." }) seriesId!: string | null;
}

@ObjectType({ description: "The sentences that drafts of a kind begin with in a language.", simpleResolvers: true })
export class DefaultSentences {
  @Field(() => LanguageEnum, { description: "The language." }) language!: string;
  @Field(() => [String], { description: "The sentences, in order." }) texts!: readonly string[];
}

@ObjectType({ description: "What decides the values of a draft that nobody wrote on it.", simpleResolvers: true })
export class DraftSettings {
  @Field(() => [SettingLevel], { description: "The levels with an opinion, nearest first." }) levels!: SettingLevel[];
  @Field(() => [DefaultSentences], { description: "Default sentences, per language." }) mentions!: DefaultSentences[];
}

/** The same settings in the words of the public schema. */
export function presentSettings({ levels, mentions }: SettingSources): DraftSettings {
  return {
    levels: settingOrigins.flatMap((origin) => {
      const level = levels[origin];
      return level && Object.keys(level).length > 0 ? [presentLevel(origin, level)] : [];
    }),
    mentions: Object.entries(mentions).map(([language, texts]) => ({ language, texts })),
  };
}

function presentLevel(origin: string, level: NonNullable<SettingSources["levels"]["COMPANY"]>): SettingLevel {
  const { language, currency, priceMode, paymentMeansCode, dueDateRule, workPointId, seriesId } = level;
  return {
    origin,
    language: language ?? null,
    currency: currency ?? null,
    priceMode: priceMode ?? null,
    paymentMeansCode: paymentMeansCode ?? null,
    dueDateRule: dueDateRule ?? null,
    workPointId: workPointId ?? null,
    seriesId: seriesId ?? null,
  };
}
