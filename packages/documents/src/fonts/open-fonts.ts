/// <reference path="./fontkit.d.ts" />
import { create, type Font } from "fontkit";
import { Face, type FontFamily } from "./face.ts";
import { fontFamilies, type FontFile, type FontResolver } from "./font-files.ts";
import { clean } from "./legible.ts";

/** Fonts opened once and used for every document after. */
export interface FontLibrary {
  /** The families that `text` needs, and no more: most documents never load the fallbacks. */
  faceFor(text: string): Promise<Face>;
}

export function openFonts(resolve: FontResolver): FontLibrary {
  const fonts = new Remembered((file: FontFile) => readFont(resolve, file));
  const faces = new Remembered(async (depth: number) => {
    const families = fontFamilies.slice(0, depth).map(async (files): Promise<FontFamily> => {
      const all = [fonts.get(files.regular), fonts.get(files.semibold), fonts.get(files.bold)] as const;
      const [regular, semibold, bold] = await Promise.all(all);
      return { regular, semibold, bold };
    });
    return new Face(await Promise.all(families));
  });

  return {
    async faceFor(text) {
      const letters = [...new Set(clean(text).replaceAll("\n", ""))];
      for (let depth = 1; depth < fontFamilies.length; depth++) {
        const face = await faces.get(depth);
        if (letters.every((letter) => face.covers(letter))) return face;
      }
      return faces.get(fontFamilies.length);
    },
  };
}

/** Answers that are asked for once; a failed one may be asked for again. */
class Remembered<Key, Value> {
  private readonly answers = new Map<Key, Promise<Value>>();

  constructor(private readonly ask: (key: Key) => Promise<Value>) {}

  readonly get = (key: Key): Promise<Value> => {
    const known = this.answers.get(key);
    if (known) return known;
    const answer = this.ask(key);
    this.answers.set(key, answer);
    answer.catch(() => this.answers.delete(key));
    return answer;
  };
}

async function readFont(resolve: FontResolver, file: FontFile): Promise<Font> {
  const source = await resolve(file);
  return create(source instanceof Uint8Array ? source : await download(source));
}

async function download(address: URL | string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The font ${address} answered ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
