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
