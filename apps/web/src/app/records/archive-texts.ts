import { defineTexts } from "@softmanager/texts";

export const archiveTexts = defineTexts({
  archive: { ro: "Arhivează", en: "Archive" },
  restore: { ro: "Readu în listă", en: "Restore" },
  delete: { ro: "Șterge", en: "Delete" },
  wasArchived: { ro: "„{name}” a fost arhivat.", en: "“{name}” was archived." },
  wasRestored: { ro: "„{name}” este din nou în listă.", en: "“{name}” is back in the list." },
  wasDeleted: { ro: "„{name}” a fost șters.", en: "“{name}” was deleted." },
});
