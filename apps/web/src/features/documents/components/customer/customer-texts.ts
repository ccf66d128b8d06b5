import { defineTexts } from "@softmanager/texts";

export const customerTexts = defineTexts({
  customer: { ro: "Client", en: "Customer" },
  placeholder: { ro: "Nume sau CIF", en: "Name or fiscal code" },
  fromRegister: { ro: "Adu {code} de la ANAF", en: "Fetch {code} from the tax authority" },
  onlyHere: { ro: "Scrie „{name}” doar pe acest document", en: "Write “{name}” on this document only" },
  change: { ro: "Schimbă clientul", en: "Change customer" },
  edit: { ro: "Modifică datele", en: "Edit details" },
  done: { ro: "Gata", en: "Done" },
  keep: { ro: "Salvează în clienți", en: "Save as a customer" },
  keptFromRegister: {
    ro: "{name} a fost adus de la ANAF și salvat în clienți.",
    en: "{name} was fetched from the tax authority and saved as a customer.",
  },
  kept: { ro: "{name} este acum în lista de clienți.", en: "{name} is now among your customers." },
  onlyOnDocument: { ro: "doar pe acest document", en: "on this document only" },
  lookingUp: { ro: "Căutăm la ANAF", en: "Asking the tax authority" },
  unreachable: {
    ro: "Nu am putut întreba registrul ANAF. Completează datele manual.",
    en: "The tax authority's register could not be asked. Fill in the details by hand.",
  },
  inactive: { ro: "Declarat inactiv fiscal", en: "Declared fiscally inactive" },
  inactiveText: {
    ro: "Clientul nu poate deduce TVA cât timp este inactiv. Verifică înainte să emiți.",
    en: "The customer cannot deduct VAT while inactive. Check before issuing.",
  },
  struckOff: { ro: "Radiat din Registrul Comerțului", en: "Struck off the Trade Register" },
  struckOffText: {
    ro: "Firma nu mai există. Verifică CIF-ul înainte să emiți.",
    en: "The company no longer exists. Check the code before issuing.",
  },
  sameAsLast: {
    ro: "Ca ultima factură: {number} din {date}, {lines, plural, one {o linie} few {# linii} other {# de linii}}",
    en: "Same as the last invoice: {number} of {date}, {lines, plural, one {one line} other {# lines}}",
  },
  sameAsLastKey: { ro: "Ca ultima factură a clientului", en: "Same as the customer's last invoice" },
  tookLast: { ro: "Scris ca pe factura {number}.", en: "Written as on invoice {number}." },
  balance: { ro: "de încasat {amount}", en: "{amount} to be paid" },
  late: { ro: "restant", en: "overdue" },
  overdue: { ro: "din care restant {amount}", en: "of which {amount} overdue" },
});
