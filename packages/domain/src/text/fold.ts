/** Letters that Unicode does not take apart into a base letter and a mark. */
const wholeLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ħ: "h",
  ŋ: "n",
  ĸ: "k",
  ŧ: "t",
  ς: "σ",
};

const wholeLetter = new RegExp(`[${Object.keys(wholeLetters).join("")}]`, "gu");

/**
 * Text as it is compared in a search: lower case, every diacritic gone, blanks single. `Ștefan`, `Ştefan`, `STEFAN` and
 * `stefan` are one; so are `Straße` and `strasse`.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(wholeLetter, (letter) => wholeLetters[letter] ?? letter)
    .replace(/\s+/gu, " ")
    .trim();
}
