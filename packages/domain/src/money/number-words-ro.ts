type Gender = "masculine" | "feminine" | "neuter";

const units: Record<Gender, readonly string[]> = {
  masculine: ["zero", "unu", "doi", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă"],
  feminine: ["zero", "una", "două", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă"],
  neuter: ["zero", "unu", "două", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă"],
};
const teens = [
  "zece",
  "unsprezece",
  "doisprezece",
  "treisprezece",
  "paisprezece",
  "cincisprezece",
  "șaisprezece",
  "șaptesprezece",
  "optsprezece",
  "nouăsprezece",
];
const tens = [
  "",
  "zece",
  "douăzeci",
  "treizeci",
  "patruzeci",
  "cincizeci",
  "șaizeci",
  "șaptezeci",
  "optzeci",
  "nouăzeci",
];
const scales = [
  { size: 1_000_000_000, one: "un miliard", many: "miliarde", gender: "neuter" },
  { size: 1_000_000, one: "un milion", many: "milioane", gender: "neuter" },
  { size: 1000, one: "o mie", many: "mii", gender: "feminine" },
] as const;

/** A whole number from 0 to 999,999,999,999 in Romanian words, agreeing with a noun of that gender. */
export function romanianWords(number: number, gender: Gender): string {
  if (number === 0) return "zero";
  const words: string[] = [];
  let rest = number;
  for (const scale of scales) {
    const count = Math.floor(rest / scale.size);
    rest %= scale.size;
    if (count === 1) words.push(scale.one);
    else if (count > 1) words.push(`${belowThousand(count, scale.gender)} ${linked(count, scale.many)}`);
  }
  if (rest > 0) words.push(belowThousand(rest, gender));
  return words.join(" ");
}

/** The noun with the "de" it needs after `count`: 19 lei, but 20 de lei, 100 de lei, 101 lei. */
export function linked(count: number, noun: string): string {
  const lastTwo = count % 100;
  return count >= 20 && (lastTwo === 0 || lastTwo >= 20) ? `de ${noun}` : noun;
}

function belowThousand(number: number, gender: Gender): string {
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  const words: string[] = [];
  if (hundreds === 1) words.push("o sută");
  else if (hundreds > 1) words.push(`${units.feminine[hundreds]} sute`);
  if (rest > 0) words.push(belowHundred(rest, gender));
  return words.join(" ");
}

function belowHundred(number: number, gender: Gender): string {
  if (number < 10) return `${units[gender][number]}`;
  if (number === 12 && gender !== "masculine") return "douăsprezece";
  if (number < 20) return `${teens[number - 10]}`;
  const unit = number % 10;
  const ten = `${tens[Math.floor(number / 10)]}`;
  return unit === 0 ? ten : `${ten} și ${units[gender][unit]}`;
}
