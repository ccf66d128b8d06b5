import { defineTexts } from "@softmanager/texts";
import { settingsTitles } from "./settings-titles.ts";

/** The words around keys for partners' programs. */
export const apiKeysTexts = defineTexts({
  title: settingsTitles.apiKeys,
  description: {
    ro: "Cu o cheie, alt program lucrează în societate în numele tău, numai în limitele pe care le alegi.",
    en: "With a key another program works in the company on your behalf, only within the limits you choose.",
  },
  loadFailed: { ro: "Nu am putut citi cheile", en: "The keys could not be read" },
  emptyTitle: { ro: "Nicio cheie încă", en: "No key yet" },
  emptyText: {
    ro: "Leagă un magazin online, un program de contabilitate sau un script al tău: tot ce poți face aici se poate face și prin API.",
    en: "Connect a shop, bookkeeping software or a script of your own: all you can do here can be done by API too.",
  },
  create: { ro: "Creează o cheie", en: "Create a key" },
  createTitle: { ro: "Cheie nouă", en: "New key" },
  name: { ro: "La ce folosește", en: "What it is for" },
  nameHelp: { ro: "De exemplu: magazin online.", en: "For example: online shop." },
  expiry: { ro: "Expiră", en: "Expires" },
  never: { ro: "Niciodată", en: "Never" },
  inDays: { ro: "Peste {count, plural, one {o zi} few {# zile} other {# de zile}}", en: "In {count} days" },
  scopes: { ro: "Ce poate face", en: "What it may do" },
  scopesHelp: {
    ro: "Cât mai puțin: o cheie pierdută face numai ce i-ai permis.",
    en: "As little as possible: a lost key can do only what you allowed.",
  },
  readingOnly: { ro: "Doar citire", en: "Reading only" },
  everything: { ro: "Tot ce pot eu", en: "All that I may do" },
  nothing: { ro: "Nimic", en: "Nothing" },
  createdTitle: { ro: "Copiază cheia acum", en: "Copy the key now" },
  createdText: {
    ro: "Este singura dată când o arătăm. Păstreaz-o ca pe o parolă; dacă o pierzi, revoc-o și creează alta.",
    en: "This is the only time we show it. Keep it like a password; if you lose it, revoke it and create another.",
  },
  key: { ro: "Cheia", en: "The key" },
  keyHelp: {
    ro: "Programul o trimite în antetul Authorization, după cuvântul Bearer.",
    en: "The program sends it in the header Authorization, after the word Bearer.",
  },
  alreadyShown: {
    ro: "Cheia a fost creată, dar a fost deja arătată o dată. Revoc-o și creează alta.",
    en: "The key was created but has been shown already. Revoke it and create another.",
  },
  copied: { ro: "Am copiat-o", en: "I have copied it" },
  active: { ro: "Activă", en: "Active" },
  revoked: { ro: "Revocată", en: "Revoked" },
  expired: { ro: "Expirată", en: "Expired" },
  until: { ro: "până la {date}", en: "until {date}" },
  since: { ro: "din {date}", en: "since {date}" },
  of: { ro: "Lucrează în numele lui {name}", en: "Works on behalf of {name}" },
  used: { ro: "folosită ultima dată {when}", en: "last used {when}" },
  unused: { ro: "nefolosită încă", en: "not used yet" },
  made: { ro: "Creată {when}", en: "Created {when}" },
  showScopes: { ro: "Ce poate face ({count})", en: "What it may do ({count})" },
  revoke: { ro: "Revocă", en: "Revoke" },
  revokeKey: { ro: "Revocă cheia {name}", en: "Revoke the key {name}" },
  revokeTitle: { ro: "Revoci cheia „{name}”?", en: "Revoke the key “{name}”?" },
  revokeText: {
    ro: "Programul care o folosește nu mai poate face nimic, începând de acum. O cheie revocată nu se mai poate reactiva.",
    en: "The program that uses it can do nothing any more, from now on. A revoked key cannot be revived.",
  },
  keyRevoked: { ro: "Cheia „{name}” nu mai funcționează.", en: "The key “{name}” works no more." },
});
