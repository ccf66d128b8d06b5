import { emptySelection, type Selection } from "@softmanager/ui";
import { useCallback, useState } from "react";

/** What only changes how a list looks, not what is in it. */
interface Look {
  peek?: unknown;
  view?: unknown;
  columns?: unknown;
}

/** Another tab or filter is another list: what was selected there is not selected here. */
export function useListSelection({ peek: _peek, view: _view, columns: _columns, ...rest }: Look & object) {
  const key = JSON.stringify(rest);
  const [chosen, setChosen] = useState<{ key: string; selection: Selection }>({ key, selection: emptySelection });
  const selection = chosen.key === key ? chosen.selection : emptySelection;
  const select = useCallback((next: Selection) => setChosen({ key, selection: next }), [key]);
  return [selection, select] as const;
}
