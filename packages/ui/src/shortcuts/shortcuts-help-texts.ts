import { defineTexts } from "@softmanager/texts";

export const shortcutsHelpTexts = defineTexts({
  howTo: {
    ro: "Apasă pe o scurtătură, apoi tastele pe care le vrei: una sau două, pe rând.",
    en: "Press a shortcut, then the keys you want for it: one, or two after each other.",
  },
  resetAll: { ro: "Revino la toate tastele inițiale", en: "Reset all keys" },
  reset: { ro: "Revino la tastele inițiale: {label}", en: "Reset keys: {label}" },
  change: { ro: "Schimbă tastele: {label}, acum {keys}", en: "Change keys: {label}, now {keys}" },
  press: { ro: "Apasă tastele…", en: "Press keys…" },
  taken: { ro: "{keys} este folosit de „{label}”.", en: "{keys} is used by “{label}”." },
  reserved: {
    ro: "{keys} aparține browserului sau navigării în pagină. Alege altceva.",
    en: "{keys} belongs to the browser or to moving around the page. Choose another.",
  },
  changed: { ro: "{label}: acum {keys}", en: "{label}: now {keys}" },
});
