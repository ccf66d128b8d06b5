import { setupI18n, type I18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";

/** Languages people can read the product in; Romanian is the source. */
export const textLanguages = ["ro", "en"] as const;
export type TextLanguage = (typeof textLanguages)[number];

/** How a language's numbers and days are written, by tag (BCP 47). */
export const languageTags: Readonly<Record<TextLanguage, string>> = { ro: "ro-RO", en: "en-GB" };

/** One sentence in every language. Placeholders and plurals are ICU MessageFormat: `{count, plural, one {…} few {…} other {…}}`. */
export type Text = Readonly<Record<TextLanguage, string>>;
export type Texts = Readonly<Record<string, Text>>;

type Values = Readonly<Record<string, string | number>>;
type Told<Message extends Text> = Message["ro"] extends `${string}{${string}` ? (values: Values) => string : string;

/** A catalogue in one language: plain sentences are strings, sentences with placeholders are functions of their values. */
export type TextsIn<Catalogue extends Texts> = { readonly [Key in keyof Catalogue]: Told<Catalogue[Key]> };

/** Declares a catalogue. A sentence that lacks a language does not compile. */
export function defineTexts<const Catalogue extends Texts>(catalogue: Catalogue): Catalogue {
  return catalogue;
}

const formatters: Record<TextLanguage, I18n> = {
  ro: setupI18n({ locale: "ro", messages: { ro: {} } }).setMessagesCompiler(compileMessage),
  en: setupI18n({ locale: "en", messages: { en: {} } }).setMessagesCompiler(compileMessage),
};

const told = new WeakMap<Texts, Partial<Record<TextLanguage, unknown>>>();

/** The catalogue in one language; the same object every time, so it is safe in dependency lists. */
export function textsIn<Catalogue extends Texts>(catalogue: Catalogue, language: TextLanguage): TextsIn<Catalogue> {
  const known = told.get(catalogue) ?? {};
  told.set(catalogue, known);
  known[language] ??= Object.fromEntries(
    Object.entries(catalogue).map(([key, message]) => [key, tell(message, language)]),
  );
  return known[language] as TextsIn<Catalogue>;
}

function tell(message: Text, language: TextLanguage): string | ((values: Values) => string) {
  const source = message[language];
  if (!message.ro.includes("{")) return source;
  return (values) => formatters[language]._(source, values, { message: source }).replace(/(?<!\.)\.\.$/, "."); // of `S.R.L.`
}
