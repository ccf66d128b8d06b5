import { defineTexts } from "@softmanager/texts";

/** What the service writes to people about their accounts. */
export const mailTexts = defineTexts({
  verifySubject: { ro: "Confirmă adresa de e-mail", en: "Confirm your e-mail address" },
  verifyGreeting: { ro: "Bună, {name}! Mai e un singur pas.", en: "Hello {name}! One step is left." },
  verifyBody: {
    ro: "Deschide linkul de mai jos ca să confirmi că adresa îți aparține. După aceea poți emite și trimite documente.",
    en: "Open the link below to confirm that the address is yours. After that you can issue and send documents.",
  },
  verifyAction: { ro: "Confirmă adresa", en: "Confirm the address" },
  verifyClosing: {
    ro: "Linkul este bun 24 de ore, o singură dată. Dacă nu ai creat un cont SoftManager, ignoră acest mesaj.",
    en: "The link is good for 24 hours, once. If you did not create a SoftManager account, ignore this message.",
  },
  resetSubject: { ro: "Alege o parolă nouă", en: "Choose a new password" },
  resetGreeting: { ro: "Bună, {name}!", en: "Hello {name}!" },
  resetBody: {
    ro: "Cineva, probabil tu, a cerut o parolă nouă pentru contul SoftManager cu această adresă.",
    en: "Somebody, probably you, asked for a new password for the SoftManager account with this address.",
  },
  resetAction: { ro: "Alege parola", en: "Choose the password" },
  resetClosing: {
    ro: "Linkul este bun o oră, o singură dată. Dacă nu ai cerut nimic, ignoră mesajul: parola rămâne cea dinainte.",
    en: "The link is good for one hour, once. If you asked for nothing, ignore this message: your password stays as it was.",
  },
  changedSubject: { ro: "Parola contului a fost schimbată", en: "Your password was changed" },
  changedBody: {
    ro: "Parola contului tău SoftManager tocmai a fost schimbată și toate celelalte sesiuni s-au închis.",
    en: "The password of your SoftManager account has just been changed, and every other session has ended.",
  },
  changedClosing: {
    ro: "Dacă nu ai schimbat-o tu, cere imediat o parolă nouă de pe pagina de autentificare și scrie-ne.",
    en: "If it was not you, ask for a new password on the sign-in page at once, and write to us.",
  },
  inviteSubject: { ro: "{company} te invită în SoftManager", en: "{company} invites you to SoftManager" },
  inviteBody: {
    ro: "{inviter} te-a adăugat ca utilizator la {company}: deschide linkul ca să îți alegi parola și să intri.",
    en: "{inviter} added you as a user of {company}: open the link to choose your password and sign in.",
  },
  inviteOwnerBody: {
    ro: "Societatea {company}, care administrează acest serviciu, nu are încă un proprietar în SoftManager. Deschide linkul ca să îți alegi parola și să intri.",
    en: "{company}, the company that runs this service, has no owner in SoftManager yet. Open the link to choose your password and sign in.",
  },
  inviteAction: { ro: "Acceptă invitația", en: "Accept the invitation" },
  inviteClosing: {
    ro: "Linkul este bun 7 zile, o singură dată. Dacă nu cunoști societatea, ignoră acest mesaj.",
    en: "The link is good for 7 days, once. If you do not know the company, ignore this message.",
  },
});
