import lists from "./common-passwords.json" with { type: "json" };

/**
 * Passwords of ten characters and more that people use most, in lower case. Source: the ten million passwords published
 * by Mark Burnett for research (public domain), most used first; read 2026-11-24.
 */
export const commonPasswords: ReadonlySet<string> = new Set(lists.passwords.split(" "));

/** The words that most passwords are made of. Same source; Romanian words are our own addition. */
export const commonWords: ReadonlySet<string> = new Set(lists.words.split(" "));
