interface Place {
  top: number;
  activeId: string | undefined;
}

/** Where each list was left, so that coming back from a document lands on the same row. Lives as long as the tab. */
const places = new Map<string, Place>();

export function rememberedPlace(key: string | undefined): Place {
  return (key !== undefined && places.get(key)) || { top: 0, activeId: undefined };
}

export function rememberPlace(key: string | undefined, place: Place): void {
  if (key !== undefined) places.set(key, place);
}
