import { defineTexts } from "@softmanager/texts";

/** The words of answering an invitation. */
export const invitationTexts = defineTexts({
  title: { ro: "{company} te invită", en: "{company} invites you" },
  opening: { ro: "Deschidem invitația…", en: "Opening the invitation…" },
  newText: {
    ro: "Bună, {name}! Alege o parolă. Te vei autentifica cu ea și cu adresa {email}.",
    en: "Hello {name}! Choose a password. You will sign in with it and the address {email}.",
  },
  signInText: {
    ro: "Bună, {name}! Adresa {email} are deja un cont. Autentifică-te cu el și intri în societate.",
    en: "Hello {name}! The address {email} has an account already. Sign in with it to join.",
  },
  otherText: {
    ro: "Invitația este pentru {email}, iar tu ești autentificat cu {other}.",
    en: "The invitation is for {email}, and you are signed in with {other}.",
  },
  joinText: {
    ro: "Bună, {name}! Intri în societate cu contul tău, {email}.",
    en: "Hello {name}! You join the company with your account, {email}.",
  },
  join: { ro: "Intră în societate", en: "Join the company" },
  signOutFirst: { ro: "Ieși din cont și continuă", en: "Sign out and go on" },
  joined: { ro: "Bine ai venit la {company}!", en: "Welcome to {company}!" },
  broken: { ro: "Invitația nu mai este valabilă", en: "The invitation is no longer valid" },
  brokenText: {
    ro: "A fost folosită, retrasă sau a expirat. Cere-i celui care te-a invitat să o trimită din nou.",
    en: "It was used, withdrawn or has expired. Ask whoever invited you to send it again.",
  },
  unreachable: { ro: "Nu am putut deschide invitația", en: "The invitation could not be opened" },
  retry: { ro: "Încearcă din nou", en: "Try again" },
});
