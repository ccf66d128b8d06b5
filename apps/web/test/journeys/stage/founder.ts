import type { BrowserContext } from "playwright-core";
import { linkIn, mailTo } from "./mailbox.ts";
import type { Stage } from "./stage.ts";

export interface Founder {
  /** The owner's browser, signed in. */
  context: BrowserContext;
  companyId: string;
  slug: string;
  email: string;
  password: string;
  /** Asks the API as the owner, in the company. A problem is an answer; an error fails the test. */
  ask<Data>(query: string, variables?: object): Promise<Data>;
  /** The address of a page in the company. */
  at(path?: string): string;
}

interface Founding {
  language?: "ro" | "en";
  /** Seconds before a number is taken, where it is not the usual five. */
  holdSeconds?: number;
}

const weights = [7, 5, 3, 2, 1, 7, 5, 3, 2];
let founded = 0;

/** A company that has just signed up, its owner's address confirmed by the mailed link. */
export async function foundCompany(stage: Stage, { language = "ro", holdSeconds }: Founding = {}): Promise<Founder> {
  const ordinal = (founded += 1);
  const context = await stage.enter({ locale: language === "ro" ? "ro-RO" : "en-GB" });
  await context.addInitScript((chosen) => localStorage.setItem("softmanager.language", chosen), language);
  const email = `ana${ordinal}@atelier.example`;
  const password = "cal verde pe acoperiș";
  const headers: Record<string, string> = { "accept-language": language };
  const ask = async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const response = await context.request.post("/graphql", { data: { query, variables }, headers });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
    if (errors || !data) throw new Error(`The API answered: ${JSON.stringify(errors)}`);
    return data;
  };
  const { policies } = await ask<{ policies: { document: string }[] }>("{ policies { document version sha256 } }");
  const input = {
    company: companyOf(ordinal),
    person: { givenName: "Ana", familyName: "Țânțaru", email, password, language },
    acceptances: policies.filter(({ document }) => document !== "PRIVACY"),
  };
  const { signUp } = await ask<{ signUp: { memberships?: { companyId: string; companySlug: string }[] } }>(
    `mutation ($input: SignUpInput!) { signUp(input: $input) { __typename ... on Me { memberships { companyId companySlug } }
      ... on InvalidInput { issues { path message } } } }`,
    { input },
  );
  const [membership] = signUp.memberships ?? [];
  if (!membership) throw new Error(`Nobody signed up: ${JSON.stringify(signUp)}`);
  headers["company-id"] = membership.companyId;
  await confirmAddress(stage, email, ask);
  if (holdSeconds !== undefined) await setHold(ask, holdSeconds);
  const slug = membership.companySlug;
  const at = (path = "") => `/c/${slug}/${path}`;
  return { context, companyId: membership.companyId, slug, email, password, ask, at };
}

function companyOf(ordinal: number) {
  return {
    fiscalCode: fiscalCodeOf(ordinal),
    name: `Atelierul Digital ${ordinal} S.R.L.`,
    tradeRegisterNumber: "J29/1098/2019",
    vatStatus: "PAYER",
    address: { street: "Str. Lămâiței nr. 12", city: "Ploiești", county: "RO-PH", postalCode: "100001" },
    phone: "0244 123 456",
  };
}

/** A well-formed code for each ordinal, none of which the simulated register knows. */
export function fiscalCodeOf(ordinal: number): string {
  const body = String(30_000_000 + ordinal);
  const padded = body.padStart(9, "0");
  const sum = weights.reduce((total, weight, index) => total + weight * Number(padded[index]), 0);
  return `${body}${((sum * 10) % 11) % 10}`;
}

async function confirmAddress(stage: Stage, email: string, ask: Founder["ask"]): Promise<void> {
  const mail = await mailTo(stage.product, email, "");
  const token = new URLSearchParams(new URL(linkIn(mail, "/verify-email")).hash.slice(1)).get("token");
  const { verifyEmail } = await ask<{ verifyEmail: { __typename: string } }>(
    "mutation ($input: VerifyEmailInput!) { verifyEmail(input: $input) { __typename } }",
    { input: { token } },
  );
  if (verifyEmail.__typename !== "EmailVerified") throw new Error("The address was not confirmed.");
}

const printed = `tradeRegisterNumber euid shareCapital phone fax email website bankAccounts workPoint`;

async function setHold(ask: Founder["ask"], issueHoldSeconds: number): Promise<void> {
  const { company } = await ask<{ company: { version: number } & Record<string, unknown> }>(
    `{ company { version accentColor currency dueDateRule { type days months day onWorkingDay } exchangeRatePolicy language sellerBlock { ${printed} } } }`,
  );
  const { version: expectedVersion, ...defaults } = company;
  await ask("mutation ($input: UpdateCompanyDefaultsInput!) { updateCompanyDefaults(input: $input) { __typename } }", {
    input: { ...defaults, issueHoldSeconds, expectedVersion },
  });
}
