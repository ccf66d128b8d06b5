import { DocumentStateEnum } from "../../documents/index.ts";
import { exposeProblem } from "../../../platform/graphql/problem-types.ts";
import {
  BouncedMailUnknown,
  BounceOfAnotherMail,
  DocumentNotDeliverable,
  LinkExpiryPast,
  LinkRevoked,
  MailNotHandedOver,
  MailNotReturned,
  MailUnderWay,
  NoDeliveryStatus,
  NoMailAddress,
} from "../problems.ts";

exposeProblem(DocumentNotDeliverable, {
  description: "The document is a draft or was cancelled: only an issued one is sent or shown.",
  text: {
    ro: "Doar un document emis poate fi trimis sau arătat clientului.",
    en: "Only an issued document can be sent or shown to the customer.",
  },
  fields: { state: { type: () => DocumentStateEnum, description: "Where it stands." } },
});

exposeProblem(LinkRevoked, {
  description: "The link was closed; make a new one.",
  text: {
    ro: "Linkul a fost închis; fă unul nou.",
    en: "The link was closed; make a new one.",
  },
});

exposeProblem(LinkExpiryPast, {
  description: "The link cannot stop working on a day that is over; nothing was changed.",
  text: {
    ro: "Alege o zi care nu a trecut.",
    en: "Choose a day that is not over.",
  },
  fields: { expiresOn: { type: () => String, description: "The day asked for, ISO 8601." } },
});

exposeProblem(NoMailAddress, {
  description: "Neither the document nor its customer names an e-mail address; nothing was sent.",
  text: {
    ro: "Nici documentul, nici clientul nu are o adresă de e-mail. Adaug-o pe fișa clientului.",
    en: "Neither the document nor the customer has an e-mail address. Add it to the customer's card.",
  },
});

exposeProblem(MailUnderWay, {
  description: "The mail is still on its way to this recipient; sending it again would make two.",
  text: {
    ro: "Mesajul către {email} este încă pe drum. Așteaptă să afli ce s-a întâmplat cu el.",
    en: "The mail to {email} is still under way. Wait until it is known what became of it.",
  },
  fields: { email: { type: () => String, description: "The recipient's address." } },
});

exposeProblem(MailNotHandedOver, {
  description: "No server took the mail over, so that it cannot have come back; nothing was changed.",
  text: {
    ro: "Niciun server nu a preluat mesajul către {email}, deci nu avea cum să se întoarcă.",
    en: "No server took the mail to {email}, so that it cannot have come back.",
  },
  fields: { email: { type: () => String, description: "The recipient's address." } },
});

exposeProblem(BounceOfAnotherMail, {
  description: "The notification speaks of another mail than the one to this recipient; nothing was changed.",
  text: {
    ro: "Notificarea se referă la alt mesaj decât cel către {email}.",
    en: "The notification speaks of another mail than the one to {email}.",
  },
  fields: { email: { type: () => String, description: "The recipient's address." } },
});

exposeProblem(MailNotReturned, {
  description: "The notification tells of a delay or a receipt, not that the mail came back; nothing was changed.",
  text: {
    ro: "Notificarea nu spune că mesajul s-a întors, ci că întârzie sau că a ajuns.",
    en: "The notification does not say that the mail came back, but that it is delayed or has arrived.",
  },
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
