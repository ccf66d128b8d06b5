interface FragmentDocument {
  definitions: { name: { value: string } }[];
}

const fragmentDocument = /^export const \w+FragmentDoc = (\{.*\}) as unknown as DocumentNode<.*>;$/gm;

/** The same documents with each fragment written once: the generator repeats it in every operation that uses it. */
export function fragmentsOnce(content: string): string {
  const definitions = new Map<string, string>();
  for (const [, document = ""] of content.matchAll(fragmentDocument))
    for (const fragment of (JSON.parse(document) as FragmentDocument).definitions)
      definitions.set(`${fragment.name.value}Definition`, JSON.stringify(fragment));
  let documents = content;
  for (const [name, definition] of definitions) documents = documents.replaceAll(definition, name);
  const declared = [...definitions].map(([name, definition]) => `const ${name} = ${definition};\n`).join("");
  return documents.replace(/^(?=export const )/m, () => declared);
}
