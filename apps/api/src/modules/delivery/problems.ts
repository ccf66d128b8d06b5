import { Problem, type DocumentState } from "@softmanager/domain";

/** Only an issued document leaves the house. */
export class DocumentNotDeliverable extends Problem {
  readonly code = "DOCUMENT_NOT_DELIVERABLE";
  constructor(readonly state: DocumentState) {
    super(`Only an issued document can be sent or shown; this one is ${state}.`);
  }
}

/** A link that was closed opens nothing any more, whenever it would have expired. */
export class LinkRevoked extends Problem {
  readonly code = "LINK_REVOKED";
  constructor() {
    super("The link was revoked.");
  }
}

/** A link cannot stop working on a day that is over. */
export class LinkExpiryPast extends Problem {
  readonly code = "LINK_EXPIRY_PAST";
  constructor(readonly expiresOn: string) {
    super(`A link cannot expire on ${expiresOn}, which is over.`);
  }
}

/** Nobody is named to whom the document could be mailed. */
export class NoMailAddress extends Problem {
  readonly code = "NO_MAIL_ADDRESS";
  constructor() {
    super("Neither the document nor its customer names an e-mail address.");
  }
}

/** The mail is still on its way to this recipient: sending it again now would make two. */
export class MailUnderWay extends Problem {
  readonly code = "MAIL_UNDER_WAY";
  constructor(readonly email: string) {
    super(`The mail to ${email} is still under way.`);
  }
}

/** Only a mail that a server took over, or may have taken over, can come back. */
export class MailNotHandedOver extends Problem {
  readonly code = "MAIL_NOT_HANDED_OVER";
  constructor(readonly email: string) {
    super(`The mail to ${email} was taken over by no server.`);
  }
}

/** The notification speaks of another mail than the one it was told for. */
export class BounceOfAnotherMail extends Problem {
  readonly code = "BOUNCE_OF_ANOTHER_MAIL";
  constructor(readonly email: string) {
    super(`The notification speaks of another mail than the one to ${email}.`);
  }
}

/** The notification tells of a delay or a receipt: the mail did not come back. */
export class MailNotReturned extends Problem {
  readonly code = "MAIL_NOT_RETURNED";
  constructor() {
    super("The notification does not say that the mail came back.");
  }
}

/** The mail is no notification of a mail server. */
export class NoDeliveryStatus extends Problem {
  readonly code = "NO_DELIVERY_STATUS";
  constructor() {
    super("The message is no delivery status notification.");
  }
}

/** The notification speaks of a mail that this company did not send. */
export class BouncedMailUnknown extends Problem {
  readonly code = "BOUNCED_MAIL_UNKNOWN";
  constructor() {
    super("The notification speaks of no mail of this company.");
  }
}
