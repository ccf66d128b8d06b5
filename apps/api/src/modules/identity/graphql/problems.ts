import { Int } from "type-graphql";
import { exposeProblem } from "../../../platform/graphql/problem-types.ts";
import {
  AlreadyMember,
  ApiKeyNotActive,
  ApiKeyOfSomebodyElse,
  EmailAlreadyRegistered,
  EmailNotVerified,
  LastOwner,
  OwnersOnly,
  LinkNotValid,
  PolicyOutdated,
  ScopesNotHeld,
  SignInDelayed,
  SignInNeeded,
  SignInRefused,
  UsernameTaken,
} from "../problems.ts";
import { PolicyDocumentEnum } from "./policy.type.ts";

const theAddress = { email: { type: () => String, description: "The address." } };

exposeProblem(SignInRefused, {
  description: "The account or the password is not right; which of them is not told.",
  text: { ro: "Contul sau parola nu sunt corecte.", en: "The account or the password is not right." },
});

exposeProblem(SignInDelayed, {
  description: "Too many tries for this account; the account is not locked, try again later.",
  text: {
    ro: "Prea multe încercări. Încearcă din nou peste {retryAfterSeconds, plural, one {o secundă} few {# secunde} other {# de secunde}}.",
    en: "Too many tries. Try again in {retryAfterSeconds, plural, one {one second} other {# seconds}}.",
  },
  fields: { retryAfterSeconds: { type: () => Int, description: "How long to wait, in seconds." } },
});

exposeProblem(EmailNotVerified, {
  description: "The person has not yet opened the link in the verification mail; nothing was issued or sent.",
  text: {
    ro: "Confirmă întâi adresa {email}: deschide linkul din mesajul primit la înregistrare sau cere unul nou.",
    en: "First confirm {email}: open the link in the mail you got when you signed up, or ask for a new one.",
  },
  fields: { email: { type: () => String, description: "The address to confirm." } },
});

exposeProblem(EmailAlreadyRegistered, {
  description: "An account with that address exists; sign in instead.",
  text: {
    ro: "Există deja un cont cu adresa {email}. Intră în el sau cere o parolă nouă.",
    en: "An account with {email} exists already. Sign in, or ask for a new password.",
  },
  fields: theAddress,
});

exposeProblem(PolicyOutdated, {
  description: "The accepted text is not the one in force: read it again and accept it.",
  text: {
    ro: "Textul s-a schimbat între timp. Reîncarcă pagina, citește-l și acceptă-l din nou.",
    en: "The text has changed in the meantime. Reload the page, read it and accept it again.",
  },
  fields: {
    document: { type: () => PolicyDocumentEnum, description: "Which text." },
    currentVersion: { type: () => String, description: "The version in force." },
  },
});

exposeProblem(LinkNotValid, {
  description: "The link was used before, has expired, or never was one.",
  text: {
    ro: "Linkul a expirat sau a fost deja folosit. Cere unul nou.",
    en: "The link has expired or was used already. Ask for a new one.",
  },
});

exposeProblem(ScopesNotHeld, {
  description: "A key cannot do more than the person who makes it.",
  text: {
    ro: "O cheie nu poate avea drepturi pe care nu le ai: alege dintre ale tale.",
    en: "A key cannot have rights that you do not have: choose among yours.",
  },
  fields: { scopes: { type: () => [String], description: "Those that the caller does not hold." } },
});

exposeProblem(ApiKeyOfSomebodyElse, {
  description: "Only the person a key belongs to can rotate it; others can revoke it.",
  text: {
    ro: "Numai persoana căreia îi aparține cheia o poate înlocui; tu o poți revoca.",
    en: "Only the person the key belongs to can rotate it; you can revoke it.",
  },
});

exposeProblem(ApiKeyNotActive, {
  description: "The key was revoked or has expired.",
  text: {
    ro: "Cheia a fost revocată sau a expirat; creează alta.",
    en: "The key is revoked or expired; make another.",
  },
});

exposeProblem(LastOwner, {
  description: "A company keeps at least one active owner.",
  text: {
    ro: "Este singurul proprietar activ. Numește întâi alt proprietar.",
    en: "This is the only active owner. Make somebody else an owner first.",
  },
});

exposeProblem(OwnersOnly, {
  description: "Only an owner, signed in themselves, decides who is an owner.",
  text: {
    ro: "Doar un proprietar, autentificat personal, hotărăște cine este proprietar.",
    en: "Only an owner, signed in themselves, decides who is an owner.",
  },
});

exposeProblem(UsernameTaken, {
  description: "Somebody in the company goes by that name already.",
  text: {
    ro: "Numele de utilizator {username} este deja folosit; alege altul.",
    en: "The user name {username} is taken; choose another.",
  },
  fields: { username: { type: () => String, description: "The name." } },
});

exposeProblem(AlreadyMember, {
  description: "The person is a member of the company already, or was invited.",
  text: {
    ro: "{email} este deja utilizator sau are deja o invitație.",
    en: "{email} is a user already, or has an invitation.",
  },
  fields: theAddress,
});

exposeProblem(SignInNeeded, {
  description: "The invited address has an account already; sign in with it, then accept.",
  text: {
    ro: "Adresa {email} are deja cont. Intră în el și deschide din nou linkul din invitație.",
    en: "{email} has an account already. Sign in to it and open the invitation's link again.",
  },
  fields: theAddress,
});
