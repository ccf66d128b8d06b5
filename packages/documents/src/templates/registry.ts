import { classicV1 } from "./classic/v1/compose.tsx";
import type { Template } from "./template.ts";

const known: readonly Template[] = [classicV1];

export const templates = {
  all: known,

  /** A template that an issued document was pinned to must stay for as long as the document may be drawn again. */
  get(name: string, version: number): Template {
    const template = known.find((candidate) => candidate.name === name && candidate.version === version);
    if (!template) throw new RangeError(`There is no template ${name} version ${version}.`);
    return template;
  },
};
