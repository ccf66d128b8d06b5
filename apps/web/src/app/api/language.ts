import type { TextLanguage } from "@softmanager/texts";

let language: TextLanguage = "ro";

/** The language in which the server answers from now on. */
export function speak(next: TextLanguage): void {
  language = next;
}

export function spokenLanguage(): TextLanguage {
  return language;
}
