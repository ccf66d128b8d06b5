interface Element {
  /** Elements inside, itself included. */
  own: number;
  /** Names that it, or an element inside, draws again. */
  uses: string[];
}

/** Elements inside of elements, or references that lead to references: as deep as any drawing goes, and no reader minds. */
const deepest = 250;

// Each stops at the next "<", so that no text makes them look at it twice.
const tag = /<(\/?)[a-z][\w:.-]*(?=[\s/>])((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>/gi;
const nameOf = /\sid\s*=\s*["']([^"']+)/i;
const reference = /(?:href\s*=\s*["']\s*|url\(\s*["']?\s*)#([^"')\s]+)/gi;

/**
 * How many elements an SVG draws, each counted as often as it is drawn: a few lines in which groups of references refer to
 * groups of references come to millions. References that lead back to themselves are endless.
 */
export function shapesDrawn(text: string): number {
  const { root, named } = elementsOf(text);
  const counted = new Map<string, number>();
  const count = ({ own, uses }: Element, depth: number): number =>
    uses.reduce((sum, name) => sum + countOf(name, depth), own);
  const countOf = (name: string, depth: number): number => {
    const known = counted.get(name);
    if (known !== undefined) return known;
    if (depth > deepest) return Infinity;
    counted.set(name, Infinity); // until it is known: who meets it here meets it on the way to itself
    const element = named.get(name);
    const drawn = element ? count(element, depth + 1) : 0;
    counted.set(name, drawn);
    return drawn;
  };
  return count(root, 0);
}

/** The drawing, and its elements that have a name. */
function elementsOf(text: string): { root: Element; named: ReadonlyMap<string, Element> } {
  const root: Element = { own: 0, uses: [] };
  const named = new Map<string, Element>();
  const open: Element[] = [];
  for (const [, closes, attributes = ""] of text.matchAll(tag)) {
    if (closes) {
      open.pop();
      continue;
    }
    const element: Element = { own: 0, uses: [] };
    const name = nameOf.exec(attributes)?.[1];
    if (name !== undefined) named.set(name, element);
    const uses = Array.from(attributes.matchAll(reference), ([, to = ""]) => to);
    for (const each of [root, element, ...open]) {
      each.own += 1;
      each.uses.push(...uses);
    }
    if (!attributes.endsWith("/")) open.push(element);
    if (open.length > deepest) return { root: { own: Infinity, uses: [] }, named };
  }
  return { root, named };
}
