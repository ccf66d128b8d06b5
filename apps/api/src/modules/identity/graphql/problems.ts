import { Int } from "type-graphql";
import { exposeProblem } from "../../../platform/graphql/problem-types.ts";
import { EmailNotVerified, SignInDelayed, SignInRefused } from "../problems.ts";

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
