import { DocumentStateEnum } from "../../documents/index.ts";
import { exposeProblem } from "../../../platform/graphql/problem-types.ts";
import { BouncedMailUnknown, DocumentNotDeliverable, MailUnderWay, NoDeliveryStatus } from "../problems.ts";

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

exposeProblem(NoDeliveryStatus, {
  description: "The message is no delivery status notification (RFC 3464); nothing was changed.",
  text: {
    ro: "Mesajul nu este o notificare de livrare a unui server de e-mail.",
    en: "The message is no delivery notification of a mail server.",
  },
});

exposeProblem(BouncedMailUnknown, {
  description: "The notification speaks of a mail that this company did not send; nothing was changed.",
  text: {
    ro: "Notificarea se referă la un mesaj pe care această societate nu l-a trimis.",
    en: "The notification speaks of a mail that this company did not send.",
  },
});
