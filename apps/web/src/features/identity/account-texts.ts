import { defineTexts } from "@softmanager/texts";

/** The words around a person who is signed in: who they are, where they work, the way out. */
export const accountTexts = defineTexts({
  companies: { ro: "Societățile tale", en: "Your companies" },
  companiesText: { ro: "Alege societatea în care lucrezi.", en: "Choose the company you work in." },
  noCompanies: { ro: "Nu faci parte din nicio societate", en: "You belong to no company" },
  noCompaniesText: {
    ro: "Înregistrează-ți societatea sau cere administratorului ei o invitație.",
    en: "Register your company, or ask its administrator for an invitation.",
  },
  allCompanies: { ro: "Toate societățile", en: "All companies" },
  switchCompany: { ro: "Societatea {name}. Schimbă societatea", en: "Company {name}. Switch company" },
  anotherCompany: { ro: "Înregistrează altă societate", en: "Register another company" },
  demo: { ro: "Demo", en: "Demo" },
  demoText: {
    ro: "Date inventate, comune tuturor vizitatorilor și refăcute zilnic. E-mailurile nu pleacă.",
    en: "Invented data, shared by all visitors and made anew daily. No e-mail leaves.",
  },
  demoLeave: { ro: "Înregistrează-ți societatea", en: "Sign your company up" },
  account: { ro: "Contul meu", en: "My account" },
  openAccountMenu: { ro: "Contul lui {name}", en: "Account of {name}" },
  signOut: { ro: "Ieși din cont", en: "Sign out" },
  signOutUnsent: { ro: "Ieși fără ce nu s-a salvat?", en: "Sign out without what is not saved?" },
  signOutUnsentText: {
    ro: "Ai scris lucruri care n-au ajuns încă la noi. La ieșire se șterg din acest browser și nu mai pot fi aduse înapoi.",
    en: "You have written things that have not reached us yet. Signing out removes them from this browser for good.",
  },
  signOutFailed: {
    ro: "N-am putut încheia sesiunea. Încearcă din nou.",
    en: "The session could not be ended. Try again.",
  },
  companyMissing: {
    ro: "Societatea nu există sau nu ai acces la ea",
    en: "No such company, or you have no access to it",
  },
  companyMissingText: {
    ro: "Verifică adresa sau alege altă societate.",
    en: "Check the address, or choose another company.",
  },
  loading: { ro: "Se încarcă", en: "Loading" },
  loadFailed: { ro: "Nu am putut afla cine ești", en: "We could not find out who you are" },
  unverified: { ro: "Confirmă adresa {email}", en: "Confirm the address {email}" },
  unverifiedText: {
    ro: "Până atunci poți scrie ciorne, dar nu poți emite sau trimite documente. Linkul este în e-mail.",
    en: "Until then you can write drafts, but not issue or send documents. The link is in your e-mail.",
  },
  sendAgain: { ro: "Trimite din nou", en: "Send again" },
  sentAgain: { ro: "Am trimis un link nou la {email}.", en: "We sent a new link to {email}." },
  policiesNew: { ro: "Înainte să începi", en: "Before you start" },
  policiesNewText: {
    ro: "Ca să lucrezi în {company}, citește și acceptă ce urmează.",
    en: "To work in {company}, read and accept what follows.",
  },
  policiesChanged: { ro: "Condițiile s-au schimbat", en: "The terms have changed" },
  policiesChangedText: {
    ro: "Citește noile texte și acceptă-le ca să lucrezi mai departe.",
    en: "Read the new texts and accept them to go on working.",
  },
  acceptAll: { ro: "Accept și continuă", en: "I accept and go on" },
  OWNER: { ro: "Proprietar", en: "Owner" },
  ADMINISTRATOR: { ro: "Administrator", en: "Administrator" },
  ACCOUNTANT: { ro: "Contabil", en: "Accountant" },
  MEMBER: { ro: "Membru", en: "Member" },
  DPO: { ro: "Responsabil cu protecția datelor", en: "Data protection officer" },
  STAFF: { ro: "Personalul serviciului", en: "Staff of the service" },
  TERMS: { ro: "Termeni și condiții", en: "Terms of service" },
  DPA: { ro: "Acord de prelucrare a datelor", en: "Data-processing agreement" },
  PRIVACY: { ro: "Politica de confidențialitate", en: "Privacy policy" },
  shortcutsOfDemo: {
    ro: "În contul demonstrativ tastele nu se pot schimba: îl folosesc mai mulți vizitatori.",
    en: "Keys cannot be changed in the demo account: several visitors share it.",
  },
});
