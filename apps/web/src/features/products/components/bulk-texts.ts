import { defineTexts } from "@softmanager/texts";

export const bulkTexts = defineTexts({
  archiveMany: {
    ro: "{count, plural, one {Arhivează produsul selectat} few {Arhivează cele # selectate} other {Arhivează cele # selectate}}",
    en: "{count, plural, one {Archive the selected product} other {Archive the # selected}}",
  },
  restoreMany: {
    ro: "{count, plural, one {Readu produsul selectat} few {Readu cele # selectate} other {Readu cele # selectate}}",
    en: "{count, plural, one {Restore the selected product} other {Restore the # selected}}",
  },
  archivingMany: {
    ro: "{count, plural, one {Se arhivează un produs.} few {Se arhivează # produse.} other {Se arhivează # de produse.}}",
    en: "{count, plural, one {Archiving one product.} other {Archiving # products.}}",
  },
  restoringMany: {
    ro: "{count, plural, one {Se readuce un produs.} few {Se readuc # produse.} other {Se readuc # de produse.}}",
    en: "{count, plural, one {Restoring one product.} other {Restoring # products.}}",
  },
});
