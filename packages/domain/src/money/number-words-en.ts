const small = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const scales = [
  { size: 1_000_000_000, name: "billion" },
  { size: 1_000_000, name: "million" },
  { size: 1000, name: "thousand" },
];

/** A whole number from 0 to 999,999,999,999 in English words. */
export function englishWords(number: number): string {
  if (number === 0) return "zero";
  const words: string[] = [];
  let rest = number;
  for (const { size, name } of scales) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count > 0) words.push(`${belowThousand(count)} ${name}`);
  }
  if (rest > 0) words.push(belowThousand(rest));
  return words.join(" ");
}

function belowThousand(number: number): string {
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  const words: string[] = [];
  if (hundreds > 0) words.push(`${small[hundreds]} hundred`);
  if (rest > 0) words.push(belowHundred(rest));
  return words.join(" ");
}

function belowHundred(number: number): string {
  if (number < 20) return `${small[number]}`;
  const ten = `${tens[Math.floor(number / 10)]}`;
  return number % 10 === 0 ? ten : `${ten}-${small[number % 10]}`;
}
