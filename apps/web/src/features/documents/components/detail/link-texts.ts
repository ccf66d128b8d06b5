import { defineTexts, type TextsIn } from "@softmanager/texts";

/** The public page of a document: who may see it, until when, and who did. */
export const linkTexts = defineTexts({
  link: { ro: "Link public", en: "Public link" },
  linkHint: {
    ro: "Oricine are linkul vede documentul și îl poate descărca, fără cont.",
    en: "Anybody with the link sees the document and may download it, without an account.",
  },
  makeLink: { ro: "Creează linkul", en: "Make the link" },
  expiry: { ro: "Valabil", en: "Valid" },
  inDays: {
    ro: "{days, plural, one {o zi} few {# zile} other {# de zile}}",
    en: "{days, plural, one {one day} other {# days}}",
  },
  never: { ro: "fără termen", en: "without an end" },
  onDate: { ro: "până la o dată…", en: "until a date…" },
  lastDay: { ro: "Ultima zi", en: "Last day" },
  lastDayNeeded: { ro: "Alege ultima zi în care merge linkul.", en: "Choose the last day on which the link works." },
  validUntil: { ro: "Valabil până la {date}", en: "Valid until {date}" },
  validForEver: { ro: "Valabil fără termen", en: "Valid without an end" },
  changeExpiry: { ro: "Schimbă termenul", en: "Change how long" },
  keepExpiry: { ro: "Renunță", en: "Cancel" },
  saveExpiry: { ro: "Salvează", en: "Save" },
  expiryChanged: { ro: "Termenul linkului s-a schimbat.", en: "How long the link works was changed." },
  unseen: { ro: "Nu l-a deschis nimeni încă", en: "Nobody has opened it yet" },
  seenTimes: {
    ro: "{count, plural, one {Deschis o dată, la {time}} few {Deschis de # ori, ultima dată la {time}} other {Deschis de # de ori, ultima dată la {time}}}",
    en: "{count, plural, one {Opened once, at {time}} other {Opened # times, the last time at {time}}}",
  },
  revokeLink: { ro: "Închide linkul", en: "Close the link" },
  revoked: { ro: "Linkul nu mai deschide nimic.", en: "The link opens nothing any more." },
});

export type LinkExpiryTexts = TextsIn<typeof linkTexts>;
