import { defineTexts } from "@softmanager/texts";

/** The words of the frame around the features. */
export const appTexts = defineTexts({
  skip: { ro: "Sari la conținut", en: "Skip to content" },
  navigation: { ro: "Navigare principală", en: "Main navigation" },
  settings: { ro: "Setări", en: "Settings" },
  more: { ro: "Mai mult", en: "More" },
  menu: { ro: "Meniu", en: "Menu" },
  collapse: { ro: "Restrânge meniul", en: "Collapse the menu" },
  expand: { ro: "Extinde meniul", en: "Expand the menu" },
  search: { ro: "Caută orice", en: "Search anything" },
  goTo: { ro: "Mergi la", en: "Go to" },
  thisPage: { ro: "Pe această pagină", en: "On this page" },
  create: { ro: "Creează", en: "Create" },
  everywhere: { ro: "Oriunde", en: "Everywhere" },
  openPalette: { ro: "Deschide paleta", en: "Open the palette" },
  showShortcuts: { ro: "Arată scurtăturile", en: "Show the shortcuts" },
  back: { ro: "Înapoi la listă", en: "Back to the list" },
  loading: { ro: "Se încarcă", en: "Loading" },
  home: { ro: "Pagina de start", en: "Home page" },
  notFoundTitle: { ro: "Nu există nimic la această adresă", en: "There is nothing at this address" },
  notFoundText: {
    ro: "Poate a fost mutat, șters sau aparține altei societăți.",
    en: "It may have been moved or deleted, or it belongs to another company.",
  },
  errorTitle: { ro: "Ceva n-a mers", en: "Something went wrong" },
  errorText: {
    ro: "Ce ai salvat este în siguranță. Încearcă din nou; dacă se repetă, trimite-ne codul de mai jos.",
    en: "What you saved is safe. Try again; if it happens once more, send us the reference below.",
  },
  newVersionTitle: { ro: "A apărut o versiune nouă", en: "There is a new version" },
  newVersionText: {
    ro: "Pagina aceasta vine din versiunea veche. Reîncarcă pentru a continua.",
    en: "This page belongs to the previous version. Reload to go on.",
  },
  reload: { ro: "Reîncarcă pagina", en: "Reload the page" },
  unreachable: {
    ro: "Nu ajungem la server. Verifică legătura la internet și încearcă din nou.",
    en: "The server cannot be reached. Check your internet connection and try again.",
  },
  tooMany: {
    ro: "Prea multe încercări. Așteaptă puțin și încearcă din nou.",
    en: "Too many tries. Wait a little and try again.",
  },
  forbidden: {
    ro: "Nu ai dreptul pentru această acțiune. Cere-l administratorului societății.",
    en: "You lack the permission for this. Ask the company's administrator.",
  },
  signedOut: { ro: "Sesiunea a expirat. Autentifică-te din nou.", en: "Your session has ended. Sign in again." },
  unforeseen: {
    ro: "Ceva n-a mers la noi. Încearcă din nou.",
    en: "Something went wrong on our side. Try again.",
  },
  gone: { ro: "Nu mai există sau nu ai acces.", en: "It no longer exists, or you have no access." },
});
