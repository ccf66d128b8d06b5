import { XMLParser } from "fast-xml-parser";

/** An XML element with prefixes taken off: a text, or children by name, each a list. Attributes begin with `@`. */
export type UblNode = { readonly [name: string]: readonly (UblNode | string)[] | string };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
});

export function parseUbl(xml: string): { root: string; document: UblNode } {
  const parsed: Record<string, unknown> = parser.parse(xml);
  for (const root of ["Invoice", "CreditNote"]) {
    const [document] = childrenOf(parsed as UblNode, root);
    if (document) return { root, document };
  }
  throw new Error("Neither an invoice nor a credit note.");
}

/** The children at a path such as `TaxTotal/TaxSubtotal`; a child that is text alone counts as having no children. */
export function childrenOf(node: UblNode | undefined, path: string): UblNode[] {
  let nodes: UblNode[] = node ? [node] : [];
  for (const name of path.split("/")) {
    nodes = nodes.flatMap((parent) => {
      const children = parent[name] ?? [];
      return (typeof children === "string" ? [children] : [...children]).map((child) =>
        typeof child === "string" ? { "#text": child } : child,
      );
    });
  }
  return nodes;
}

/** The first text at a path, or null. */
export function textOf(node: UblNode | undefined, path: string): string | null {
  const text = childrenOf(node, path)[0]?.["#text"];
  return typeof text === "string" && text !== "" ? text : null;
}

export function textsOf(node: UblNode | undefined, path: string): string[] {
  return childrenOf(node, path).flatMap(({ "#text": text }) => (typeof text === "string" ? [text] : []));
}

/** An attribute of the first element at a path, or null. */
export function attributeOf(node: UblNode | undefined, path: string, name: string): string | null {
  const attribute = childrenOf(node, path)[0]?.[`@${name}`];
  return typeof attribute === "string" ? attribute : null;
}
