import { exposeProblem } from "../../../platform/graphql/problem-types.ts";
import { CompanyAlreadyRegistered, DuplicateBankAccount, VatPeriodsOverlap } from "../problems.ts";

exposeProblem(CompanyAlreadyRegistered, {
  description: "The company has an account already; its administrator invites people into it.",
  text: {
    ro: "Societatea cu codul {fiscalCode} are deja cont. Cere administratorului ei să te adauge din Setări › Utilizatori; dacă nu știi cine este, scrie la {supportEmail}.",
    en: "The company with code {fiscalCode} has an account already. Ask its administrator to add you under Settings › People; if you do not know who that is, write to {supportEmail}.",
  },
  fields: {
    fiscalCode: { type: () => String, description: "The fiscal code." },
    supportEmail: { type: () => String, description: "Who helps to find the administrator." },
  },
});

exposeProblem(VatPeriodsOverlap, {
  description: "On one day a company has one standing towards VAT; nothing was changed.",
  text: {
    ro: "Perioada se suprapune cu alta din istoricul TVA. Corectează datele de început și de sfârșit.",
    en: "The period overlaps another one of the VAT history. Correct its first and last day.",
  },
  fields: {
    validFrom: { type: () => String, description: "First day asked for, ISO date." },
    validTo: { type: () => String, nullable: true, description: "Last day asked for, ISO date." },
  },
});

exposeProblem(DuplicateBankAccount, {
  description: "The account is on the company's list already.",
  text: { ro: "Contul {iban} este deja în listă.", en: "Account {iban} is on the list already." },
  fields: { iban: { type: () => String, description: "The IBAN." } },
});
