import { defineTexts } from "@softmanager/texts";

/** The words of a further company of the same person. */
export const registerCompanyTexts = defineTexts({
  title: { ro: "Înregistrează altă societate", en: "Register another company" },
  description: {
    ro: "Va avea propriile documente, clienți, serii și utilizatori. Tu îi vei fi proprietar.",
    en: "It will have its own documents, customers, series and people. You will be its owner.",
  },
  username: { ro: "Numele tău de utilizator acolo", en: "Your user name there" },
  create: { ro: "Înregistrează societatea", en: "Register the company" },
  created: { ro: "{name} este înregistrată.", en: "{name} is registered." },
});
