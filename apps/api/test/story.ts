import { run } from "../src/platform/run.ts";
import type { Request } from "../src/platform/request.ts";
import { issueEmailToken } from "../src/modules/identity/use-cases/issue-email-token.ts";
import { Client } from "./client.ts";
import { fiscalCodeOf } from "./fiscal-code-of.ts";
import type { TestService } from "./service.ts";

export interface Story {
  companyId: string;
  personId: string;
  membershipId: string;
  email: string;
  password: string;
  username: string;
  slug: string;
  fiscalCode: string;
  /** The owner, signed in, in the company. */
  owner: Client;
}

interface Beginning {
  companyName?: string;
  fiscalCode?: string;
  vatStatus?: "NONE" | "PAYER" | "ON_COLLECTION" | "SPECIAL";
  email?: string;
  /** Whether the owner has confirmed the address; without it nothing can be issued or sent. */
  isVerified?: boolean;
}

export const goodPassword = "cal verde pe acoperiș";

const signUpMutation = `mutation ($input: SignUpInput!) { signUp(input: $input) {
  __typename
  ... on Me { id email isEmailVerified memberships { id companyId companySlug username role permissions } }
  ... on InvalidInput { issues { path code message } }
  ... on CompanyAlreadyRegistered { code message fiscalCode supportEmail }
  ... on EmailAlreadyRegistered { code message }
  ... on PolicyOutdated { code document currentVersion } } }`;

export interface SignUpAnswer {
  __typename: string;
  id: string;
  memberships: {
    id: string;
    companyId: string;
    companySlug: string;
    username: string;
    role: string;
    permissions: string[];
  }[];
  issues?: { path: string; code: string }[];
  [field: string]: unknown;
}

/** What a sign-up form sends; a number makes companies different. */
export async function aSignUp(client: Client, ordinal: number) {
  return {
    company: {
      fiscalCode: fiscalCodeOf(ordinal),
      name: `Atelier Exemplu ${ordinal} S.R.L.`,
      tradeRegisterNumber: "J29/1098/2019",
      vatStatus: "PAYER",
      address: { street: "Str. Lămâiței nr. 12", city: "Ploiești", county: "RO-PH", postalCode: "100001" },
      phone: "0244 123 456",
    },
    person: {
      givenName: "Ana",
      familyName: "Țânțaru",
      email: `ana${ordinal}@atelier.example`,
      password: goodPassword,
      language: "ro",
    },
    acceptances: await acceptancesShownTo(client),
  };
}

/** The terms as the site shows them to this visitor. */
export async function acceptancesShownTo(client: Client) {
  const { policies } = await client.get<{ policies: { document: string; version: string; sha256: string }[] }>(
    "{ policies { document version sha256 } }",
  );
  return policies.filter(({ document }) => document !== "PRIVACY");
}

export async function signUp(client: Client, input: object): Promise<SignUpAnswer> {
  return (await client.get<{ signUp: SignUpAnswer }>(signUpMutation, { input })).signUp;
}

let begun = 0;

/** A company that has signed up through the public API, with its owner signed in. */
export async function aCompany(service: TestService, beginning: Beginning = {}): Promise<Story> {
  const owner = new Client(service.app);
  const form = await aSignUp(owner, (begun += 1));
  const { companyName, fiscalCode, vatStatus, email, isVerified = true } = beginning;
  Object.assign(form.company, {
    ...(companyName && { name: companyName }),
    ...(fiscalCode && { fiscalCode }),
    ...(vatStatus && { vatStatus }),
  });
  if (email) form.person.email = email;
  const me = await signUp(owner, form);
  const [membership] = me.memberships ?? [];
  if (!membership) throw new Error(`Nobody signed up: ${JSON.stringify(me)}`);
  owner.companyId = membership.companyId;
  if (isVerified) await verify(service, { client: owner, personId: me.id });
  return {
    companyId: membership.companyId,
    personId: me.id,
    membershipId: membership.id,
    email: form.person.email,
    password: goodPassword,
    username: membership.username,
    slug: membership.companySlug,
    fiscalCode: form.company.fiscalCode,
    owner,
  };
}

/** Opens the link of the verification mail, without waiting for the mail. */
export async function verify(
  service: TestService,
  { client, personId }: { client: Client; personId: string },
): Promise<void> {
  const request = asService(service);
  await run(request, issueEmailToken, { personId, purpose: "VERIFY" });
  const verified = await client.get<{ verifyEmail: { __typename: string } }>(
    "mutation ($input: VerifyEmailInput!) { verifyEmail(input: $input) { __typename } }",
    { input: { token: request.secret } },
  );
  if (verified.verifyEmail.__typename !== "EmailVerified") throw new Error("The address was not confirmed.");
}

/** The service itself, as jobs act. */
export function asService({ services }: TestService): Request {
  const actor = { kind: "SYSTEM", name: "test" } as const;
  return { actor, language: "ro", requestId: crypto.randomUUID(), address: null, userAgent: null, services };
}

/** Somebody at a browser of their own who signs in. */
export async function signingIn(
  service: TestService,
  input: object,
): Promise<{ client: Client; answer: Record<string, unknown> }> {
  const client = new Client(service.app);
  const { signIn } = await client.get<{ signIn: Record<string, unknown> }>(
    `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Me { id }
      ... on SignInDelayed { code retryAfterSeconds message } ... on SignInRefused { code message }
      ... on InvalidInput { issues { path code } } } }`,
    { input },
  );
  return { client, answer: signIn };
}
