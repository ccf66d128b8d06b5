import { defineTexts } from "@softmanager/texts";

/** Every permission of the product in words, for whoever decides what a program may do. */
export const permissionTexts = defineTexts({
  "company:read": { ro: "Citește datele societății", en: "Read the company" },
  "company:update": { ro: "Schimbă datele societății", en: "Change the company" },
  "membership:read": { ro: "Citește utilizatorii", en: "Read the people" },
  "membership:manage": { ro: "Invită și dezactivează utilizatori", en: "Invite and deactivate people" },
  "api-key:read": { ro: "Vede cheile API ale tuturor", en: "See everybody’s API keys" },
  "api-key:manage": { ro: "Revocă cheile API ale altora", en: "Revoke the API keys of others" },
  "api-key:manage-own": { ro: "Creează și revocă chei API proprii", en: "Create and revoke API keys of one’s own" },
  "series:read": { ro: "Citește seriile", en: "Read the series" },
  "series:manage": { ro: "Schimbă seriile", en: "Change the series" },
  "customer:read": { ro: "Citește clienții", en: "Read customers" },
  "customer:write": { ro: "Scrie clienți", en: "Write customers" },
  "customer:reveal-cnp": { ro: "Vede CNP-ul întreg al clienților", en: "See the whole CNP of customers" },
  "product:read": { ro: "Citește produsele", en: "Read products" },
  "product:write": { ro: "Scrie produse", en: "Write products" },
  "document:read": { ro: "Citește documentele", en: "Read documents" },
  "document:write": { ro: "Scrie ciorne", en: "Write drafts" },
  "document:issue": { ro: "Emite documente", en: "Issue documents" },
  "document:cancel": { ro: "Anulează documente", en: "Cancel documents" },
  "document:send": { ro: "Trimite documente prin e-mail", en: "Send documents by e-mail" },
  "public-link:manage": { ro: "Deschide și închide linkuri publice", en: "Open and close public links" },
  "payment:read": { ro: "Citește încasările", en: "Read payments" },
  "payment:record": { ro: "Înregistrează încasări", en: "Record payments" },
  "saved-view:read": { ro: "Citește vizualizările salvate", en: "Read saved views" },
  "saved-view:write": { ro: "Salvează vizualizări proprii", en: "Save views of one’s own" },
  "saved-view:manage": { ro: "Schimbă vizualizările altora", en: "Change the shared views of others" },
  "audit:read": { ro: "Citește jurnalul de acțiuni", en: "Read the audit trail" },
});

export type KnownPermission = keyof typeof permissionTexts;

/** In the order in which they are shown. */
export const knownPermissions = Object.keys(permissionTexts) as KnownPermission[];

export function isKnownPermission(permission: string): permission is KnownPermission {
  return permission in permissionTexts;
}

/** Permissions that belong together, in the order of daily work. */
export const permissionGroups = defineTexts({
  document: { ro: "Documente", en: "Documents" },
  "public-link": { ro: "Linkuri publice", en: "Public links" },
  payment: { ro: "Încasări", en: "Payments" },
  customer: { ro: "Clienți", en: "Customers" },
  product: { ro: "Produse", en: "Products" },
  series: { ro: "Serii", en: "Series" },
  company: { ro: "Societate", en: "Company" },
  membership: { ro: "Utilizatori", en: "People" },
  "api-key": { ro: "Chei API", en: "API keys" },
  "saved-view": { ro: "Vizualizări salvate", en: "Saved views" },
  audit: { ro: "Jurnal", en: "Audit trail" },
});
