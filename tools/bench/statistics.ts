/** The middle of what was measured: half of it was faster, half slower. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value that so many per cent do not exceed, between the two nearest where it falls between them. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  const position = ((sorted.length - 1) * percent) / 100;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new Error("Nothing was measured.");
  return below + (above - below) * (position - Math.floor(position));
}

/** Each measures once and answers with its figure. */
export type Contenders<Name extends string> = Record<Name, () => Promise<number>>;

/**
 * Lets the contenders measure in turn, round after round, so that whatever else the machine does meets all of them
 * alike; every round begins with the next one. What the first round gives is warming up and is left out.
 */
export async function interleaved<Name extends string>(
  rounds: number,
  contenders: Contenders<Name>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(contenders) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round += 1) {
    const turn = round % names.length;
    for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
      const figure = await contenders[name]();
      if (round > 0) figures[name].push(figure);
    }
  }
  return figures;
}
