import { Problem } from "@softmanager/domain";

/** Unknown account and wrong password are told alike, so that nobody learns which addresses have accounts. */
export class SignInRefused extends Problem {
  readonly code = "SIGN_IN_REFUSED";
  constructor() {
    super("The account or the password is not right.");
  }
}

/** Too many tries for this account; the delay grows, the account is never locked. */
export class SignInDelayed extends Problem {
  readonly code = "SIGN_IN_DELAYED";
  constructor(readonly retryAfterSeconds: number) {
    super(`Try again in ${retryAfterSeconds} seconds.`);
  }
}

/** The person has not yet opened the link in the verification mail. */
export class EmailNotVerified extends Problem {
  readonly code = "EMAIL_NOT_VERIFIED";
  constructor(readonly email: string) {
    super(`${email} is not verified yet.`);
  }
}

/** The accepted text is not the one in force. */
export class PolicyOutdated extends Problem {
  readonly code = "POLICY_OUTDATED";
  constructor(
    readonly document: string,
    readonly currentVersion: string,
  ) {
    super(`${document} is in force in version ${currentVersion}.`);
  }
}

/** Unknown, used and expired links are told alike. */
export class LinkNotValid extends Problem {
  readonly code = "LINK_NOT_VALID";
  constructor() {
    super("The link is not valid any more.");
  }
}

/** A key cannot do more than the person who makes it. */
export class ScopesNotHeld extends Problem {
  readonly code = "SCOPES_NOT_HELD";
  constructor(readonly scopes: readonly string[]) {
    super(`Not held: ${scopes.join(", ")}.`);
  }
}

/** Rotating hands out a new secret, so only the key's own person may do it. */
export class ApiKeyOfSomebodyElse extends Problem {
  readonly code = "API_KEY_OF_SOMEBODY_ELSE";
  constructor() {
    super("Only the person a key belongs to can rotate it.");
  }
}

/** The key was revoked or has expired. */
export class ApiKeyNotActive extends Problem {
  readonly code = "API_KEY_NOT_ACTIVE";
  constructor() {
    super("The key is revoked or expired.");
  }
}

/** A company keeps at least one active owner. */
export class LastOwner extends Problem {
  readonly code = "LAST_OWNER";
  constructor() {
    super("The last active owner cannot be deactivated or demoted.");
  }
}

/** Owners answer for the company to us: nobody else makes, changes or shuts out one. */
export class OwnersOnly extends Problem {
  readonly code = "OWNERS_ONLY";
  constructor() {
    super("Only an owner, in person, decides who is an owner.");
  }
}

/** Somebody in the company goes by that name already. */
export class UsernameTaken extends Problem {
  readonly code = "USERNAME_TAKEN";
  constructor(readonly username: string) {
    super(`${username} is taken.`);
  }
}

/** The person is a member already, or invited already. */
export class AlreadyMember extends Problem {
  readonly code = "ALREADY_MEMBER";
  constructor(readonly email: string) {
    super(`${email} is a member or is invited already.`);
  }
}

/** An account with that address exists: its owner signs in instead. */
export class EmailAlreadyRegistered extends Problem {
  readonly code = "EMAIL_ALREADY_REGISTERED";
  constructor(readonly email: string) {
    super(`${email} has an account already.`);
  }
}

/** The invited address has an account: its person signs in first. */
export class SignInNeeded extends Problem {
  readonly code = "SIGN_IN_NEEDED";
  constructor(readonly email: string) {
    super(`${email} has an account; sign in with it first.`);
  }
}
