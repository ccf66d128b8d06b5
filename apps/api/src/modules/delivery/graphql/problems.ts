import { DocumentStateEnum } from "../../documents/index.ts";
import { exposeProblem } from "../../../platform/graphql/problem-types.ts";
import { DocumentNotDeliverable, MailUnderWay } from "../problems.ts";

exposeProblem(DocumentNotDeliverable, {
  description: "The document is a draft or was cancelled: only an issued one is sent or shown.",
  text: {
    ro: "Doar un document emis poate fi trimis sau arătat clientului.",
    en: "Only an issued document can be sent or shown to the customer.",
  },
  fields: { state: { type: () => DocumentStateEnum, description: "Where it stands." } },
});

exposeProblem(MailUnderWay, {
  description: "The mail is still on its way to this recipient; sending it again would make two.",
  text: {
    ro: "Mesajul către {email} este încă pe drum. Așteaptă să afli ce s-a întâmplat cu el.",
    en: "The mail to {email} is still under way. Wait until it is known what became of it.",
  },
  fields: { email: { type: () => String, description: "The recipient's address." } },
});
