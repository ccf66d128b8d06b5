const weights = [7, 5, 3, 2, 1, 7, 5, 3, 2];

/** A well-formed fiscal code for each ordinal: the body counted up, with the check digit it needs. */
export function fiscalCodeOf(ordinal: number): string {
  const body = String(30_000_000 + ordinal);
  const padded = body.padStart(9, "0");
  const sum = weights.reduce((total, weight, index) => total + weight * Number(padded[index]), 0);
  return `${body}${((sum * 10) % 11) % 10}`;
}
