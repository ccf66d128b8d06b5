interface Placed {
  id: string;
  position: number;
}

/** Those whose place changes when one of a list, in order, moves by one step; each with its new place. */
export function moved<Mention extends Placed>(list: readonly Mention[], id: string, by: 1 | -1): Mention[] {
  const from = list.findIndex((mention) => mention.id === id);
  const [mention, neighbour] = [list[from], list[from + by]];
  if (!mention || !neighbour) return [];
  return list
    .with(from, neighbour)
    .with(from + by, mention)
    .map((placed, position) => ({ was: placed.position, placed: { ...placed, position } }))
    .filter(({ was, placed }) => was !== placed.position)
    .map(({ placed }) => placed);
}
