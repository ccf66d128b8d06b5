import { Button } from "@mantine/core";
import { defineTexts } from "@softmanager/texts";
import { EmptyState, IconSearch, useTexts } from "@softmanager/ui";

const nothingFoundTexts = defineTexts({
  clear: { ro: "Scoate filtrele", en: "Clear the filters" },
});

interface NothingFoundProps {
  title: string;
  /** What to try instead. */
  children: string;
  /** The parts of the address that narrow the list, beside the search. */
  narrowedBy: readonly string[];
  onChange: (next: Record<string, undefined>) => void;
}

/** A list narrowed down until nothing is left, with the way back to all of it. */
export function NothingFound({ title, children, narrowedBy, onChange }: NothingFoundProps) {
  const text = useTexts(nothingFoundTexts);
  const clear = () => onChange(Object.fromEntries(["search", ...narrowedBy].map((name) => [name, undefined])));
  const action = (
    <Button variant="default" onClick={clear}>
      {text.clear}
    </Button>
  );
  return (
    <EmptyState icon={IconSearch} title={title} action={action}>
      {children}
    </EmptyState>
  );
}
