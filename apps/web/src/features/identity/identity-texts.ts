import { defineTexts } from "@softmanager/texts";

/** The words at the door: signing in, and getting back in. */
export const identityTexts = defineTexts({
  signIn: { ro: "Autentificare", en: "Sign in" },
  signInWelcome: { ro: "Bine ai revenit.", en: "Welcome back." },
  enter: { ro: "Intră în cont", en: "Sign in" },
  email: { ro: "E-mail", en: "E-mail" },
  password: { ro: "Parolă", en: "Password" },
  companySlug: { ro: "Numele scurt al societății", en: "The company’s short name" },
  companySlugHelp: {
    ro: "Cel din adresa paginii, după „/c/”.",
    en: "The one in the page’s address, after “/c/”.",
  },
  username: { ro: "Nume de utilizator", en: "User name" },
  useUsername: { ro: "Intră cu numele de utilizator", en: "Sign in with a user name" },
  useEmail: { ro: "Intră cu adresa de e-mail", en: "Sign in with an e-mail address" },
  forgot: { ro: "Ai uitat parola?", en: "Forgot your password?" },
  noAccount: { ro: "Nu ai cont?", en: "No account yet?" },
  signUp: { ro: "Înregistrează societatea", en: "Register your company" },
  sessionEnded: { ro: "Sesiunea s-a încheiat", en: "Your session has ended" },
  sessionEndedText: {
    ro: "Autentifică-te din nou. Ce ai scris în pagină a rămas la locul lui.",
    en: "Sign in again. What you typed on the page is still there.",
  },
  forgotTitle: { ro: "Parolă nouă", en: "New password" },
  forgotText: {
    ro: "Scrie adresa cu care te autentifici. Îți trimitem un link cu care alegi altă parolă.",
    en: "Write the address you sign in with. We will send you a link to choose another password.",
  },
  sendLink: { ro: "Trimite linkul", en: "Send the link" },
  linkSentTitle: { ro: "Verifică e-mailul", en: "Check your e-mail" },
  linkSentText: {
    ro: "Dacă {email} are cont la noi, linkul ajunge în câteva minute. Uită-te și în spam.",
    en: "If {email} has an account with us, the link arrives in a few minutes. Look in the spam folder too.",
  },
  backToSignIn: { ro: "Înapoi la autentificare", en: "Back to sign-in" },
  resetTitle: { ro: "Alege o parolă nouă", en: "Choose a new password" },
  newPassword: { ro: "Parola nouă", en: "New password" },
  newPasswordHelp: {
    ro: "Cel puțin 10 caractere. O propoziție scurtă e mai sigură și mai ușor de ținut minte.",
    en: "At least 10 characters. A short sentence is safer and easier to remember.",
  },
  savePassword: { ro: "Salvează parola", en: "Save the password" },
  passwordSaved: {
    ro: "Parola a fost schimbată. Autentifică-te cu ea.",
    en: "The password was changed. Sign in with it.",
  },
  linkBroken: { ro: "Linkul nu mai este valabil", en: "This link is no longer valid" },
  linkIncomplete: {
    ro: "Deschide linkul întreg din e-mail sau cere altul.",
    en: "Open the whole link from the e-mail, or ask for another.",
  },
  askAgain: { ro: "Cere alt link", en: "Ask for another link" },
  verifying: { ro: "Confirmăm adresa…", en: "Confirming the address…" },
  verifiedTitle: { ro: "Adresa este confirmată", en: "The address is confirmed" },
  verifiedText: {
    ro: "{email} este a ta. Poți emite și trimite documente.",
    en: "{email} is yours. You can issue and send documents.",
  },
  goOn: { ro: "Continuă", en: "Go on" },
});
