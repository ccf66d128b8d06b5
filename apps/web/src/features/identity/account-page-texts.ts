import { defineTexts } from "@softmanager/texts";

/** The words of a person's own account. */
export const accountPageTexts = defineTexts({
  title: { ro: "Contul meu", en: "My account" },
  description: {
    ro: "Cine ești, cum intri și unde ești autentificat.",
    en: "Who you are, how you sign in, and where you are signed in.",
  },
  isDemo: { ro: "Acesta este contul demonstrativ", en: "This is the demo account" },
  isDemoText: {
    ro: "Îl folosesc toți vizitatorii, așa că nu se poate schimba. Înregistrează-ți societatea ca să ai contul tău.",
    en: "All visitors use it, so it cannot be changed. Register your company to have an account of your own.",
  },
  profile: { ro: "Profil", en: "Profile" },
  profileText: {
    ro: "Numele apare în istoricul documentelor și în invitațiile pe care le trimiți.",
    en: "Your name appears in the history of documents and in the invitations you send.",
  },
  familyName: { ro: "Nume", en: "Family name" },
  givenName: { ro: "Prenume", en: "Given name" },
  phone: { ro: "Telefon", en: "Telephone" },
  language: { ro: "Limba", en: "Language" },
  languageHelp: { ro: "A interfeței și a e-mailurilor de la noi.", en: "Of the interface and of our e-mails." },
  saveProfile: { ro: "Salvează profilul", en: "Save the profile" },
  profileSaved: { ro: "Profilul a fost salvat.", en: "The profile was saved." },
  email: { ro: "Adresa de e-mail", en: "E-mail address" },
  emailText: { ro: "Cu ea te autentifici.", en: "You sign in with it." },
  verified: { ro: "Confirmată", en: "Confirmed" },
  unverified: { ro: "Neconfirmată", en: "Not confirmed" },
  unverifiedText: {
    ro: "Deschide linkul din e-mail. Până atunci nu poți emite sau trimite documente.",
    en: "Open the link in the e-mail. Until then you cannot issue or send documents.",
  },
  password: { ro: "Parola", en: "Password" },
  passwordText: {
    ro: "La schimbare se închid toate celelalte sesiuni.",
    en: "Changing it ends every other session.",
  },
  currentPassword: { ro: "Parola actuală", en: "Current password" },
  changePassword: { ro: "Schimbă parola", en: "Change the password" },
  passwordChanged: {
    ro: "Parola a fost schimbată, iar celelalte sesiuni s-au închis.",
    en: "The password was changed, and the other sessions have ended.",
  },
  keys: { ro: "Chei API", en: "API keys" },
  keysText: {
    ro: "Cu o cheie, alt program lucrează în numele tău, într-o singură societate.",
    en: "With a key another program works on your behalf, in one company.",
  },
  keysIn: { ro: "Cheile tale din {company}", en: "Your keys in {company}" },
  sessions: { ro: "Sesiuni", en: "Sessions" },
  sessionsText: {
    ro: "Browserele în care ești autentificat. Închide-le pe cele pe care nu le recunoști și schimbă parola.",
    en: "The browsers you are signed in with. End those you do not recognise, and change the password.",
  },
  thisSession: { ro: "Aici ești acum", en: "You are here" },
  lastSeen: { ro: "Folosită {when}", en: "Used {when}" },
  unknownDevice: { ro: "Program necunoscut", en: "Unknown program" },
  onSystem: { ro: "{browser} pe {system}", en: "{browser} on {system}" },
  endSession: { ro: "Închide sesiunea {device}", en: "End the session {device}" },
  end: { ro: "Închide", en: "End" },
  sessionEnded: { ro: "Sesiunea a fost închisă.", en: "The session has ended." },
  endOthers: { ro: "Închide toate celelalte", en: "End all others" },
  othersEnded: { ro: "Celelalte sesiuni au fost închise.", en: "The other sessions have ended." },
  signOutEverywhere: { ro: "Ieși de peste tot", en: "Sign out everywhere" },
  signOutEverywhereTitle: { ro: "Ieși din cont peste tot?", en: "Sign out everywhere?" },
  signOutEverywhereText: {
    ro: "Se închid toate sesiunile, și aceasta. Te poți autentifica oricând din nou.",
    en: "Every session ends, this one too. You can sign in again at any time.",
  },
  sessionsFailed: { ro: "Nu am putut citi sesiunile", en: "The sessions could not be read" },
});
