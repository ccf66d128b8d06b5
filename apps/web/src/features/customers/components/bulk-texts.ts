import { defineTexts } from "@softmanager/texts";

export const bulkTexts = defineTexts({
  archiveMany: {
    ro: "{count, plural, one {Arhivează clientul selectat} few {Arhivează cei # selectați} other {Arhivează cei # selectați}}",
    en: "{count, plural, one {Archive the selected customer} other {Archive the # selected}}",
  },
  restoreMany: {
    ro: "{count, plural, one {Readu clientul selectat} few {Readu cei # selectați} other {Readu cei # selectați}}",
    en: "{count, plural, one {Restore the selected customer} other {Restore the # selected}}",
  },
  archivingMany: {
    ro: "{count, plural, one {Se arhivează un client.} few {Se arhivează # clienți.} other {Se arhivează # de clienți.}}",
    en: "{count, plural, one {Archiving one customer.} other {Archiving # customers.}}",
  },
  restoringMany: {
    ro: "{count, plural, one {Se readuce un client.} few {Se readuc # clienți.} other {Se readuc # de clienți.}}",
    en: "{count, plural, one {Restoring one customer.} other {Restoring # customers.}}",
  },
});
