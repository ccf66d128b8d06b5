import { defineTexts } from "@softmanager/texts";
import { settingsTitles } from "../../settings-titles.ts";

/** The words of the company's work points. */
export const workPointTexts = defineTexts({
  workPoints: settingsTitles.workPoints,
  workPointsText: {
    ro: "Locurile în care lucrezi, în afara sediului social.",
    en: "The places where you work, apart from the registered office.",
  },
  emptyTitle: { ro: "Lucrezi și în altă parte decât la sediu?", en: "Do you work elsewhere too?" },
  emptyText: {
    ro: "Un magazin, un depozit, un atelier. Documentele unui punct de lucru îi poartă adresa și telefonul, lângă datele societății.",
    en: "A shop, a warehouse, a workshop. Documents of a work point carry its address and telephone beside the company’s details.",
  },
  add: { ro: "Adaugă un punct de lucru", en: "Add a work point" },
  newWorkPoint: { ro: "Punct de lucru nou", en: "New work point" },
  editWorkPoint: { ro: "Punct de lucru", en: "Work point" },
  edit: { ro: "Modifică {name}", en: "Edit {name}" },
  archive: { ro: "Arhivează {name}", en: "Archive {name}" },
  restore: { ro: "Readu {name}", en: "Restore {name}" },
  wasArchived: { ro: "{name} a fost arhivat.", en: "{name} was archived." },
  wasRestored: { ro: "{name} este din nou printre opțiuni.", en: "{name} is among the choices again." },
  archived: { ro: "Arhivate", en: "Archived" },
  allArchived: {
    ro: "Niciun punct de lucru în folosință; documentele poartă doar sediul social.",
    en: "No work point in use; documents carry the registered office alone.",
  },
  name: { ro: "Denumire", en: "Name" },
  namePlaceholder: { ro: "Magazin Piața Mare", en: "Main Square shop" },
  address: { ro: "Adresă", en: "Address" },
  addressText: { ro: "Pe un rând, cum se tipărește.", en: "In one line, as it is printed." },
  phone: { ro: "Telefon", en: "Telephone" },
  fax: { ro: "Fax", en: "Fax" },
});
