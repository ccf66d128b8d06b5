import type pg from "pg";
import { asking, type Ask } from "./ask.ts";

export interface Company {
  id: string;
  slug: string;
  /** The owner's cookie, as the browser keeps it. */
  session: string;
  /** A partner's key that may read, write and issue. */
  apiKey: string;
  customerId: string;
  /** Asks the API with the key. A problem in the answer is an error. */
  ask: Ask;
}

const scopes = ["document:read", "document:write", "document:issue", "customer:read", "customer:write", "company:read"];

interface Founding {
  url: string;
  superuser: pg.Pool;
  /** Valid, and not yet taken. */
  fiscalCode: string;
}

/** Signs up through the API, as anybody does; only the confirmation of the address is not waited for. */
export async function foundCompany({ url, superuser, fiscalCode }: Founding): Promise<Company> {
  const anonymous = asking(url, {});
  const { policies } = await anonymous<{ policies: { document: string }[] }>(
    "{ policies { document version sha256 } }",
  );
  const signUp = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: `mutation ($input: SignUpInput!) { signUp(input: $input) {
        __typename ... on Me { memberships { companyId companySlug } } ... on InvalidInput { issues { path message } } } }`,
      variables: {
        input: signUpInput(
          fiscalCode,
          policies.filter(({ document }) => document !== "PRIVACY"),
        ),
      },
    }),
  });
  const session = signUp.headers.get("set-cookie")?.split(";")[0] ?? "";
  type Answer = { data: { signUp: { memberships?: { companyId: string; companySlug: string }[] } } };
  const answer = (await signUp.json()) as Answer;
  const [membership] = answer.data.signUp.memberships ?? [];
  if (!membership) throw new Error(`Nobody signed up: ${JSON.stringify(answer)}`);
  await superuser.query("update person set email_verified_at = now()");
  const { companyId: id, companySlug: slug } = membership;
  const owner = asking(url, { cookie: session, "company-id": id });
  const { createApiKey } = await owner<{ createApiKey: { token: string } }>(
    "mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { __typename ... on NewApiKey { token } } }",
    { input: { name: "Bench", scopes } },
  );
  const ask = asking(url, { authorization: `Bearer ${createApiKey.token}` });
  return { id, slug, session, apiKey: createApiKey.token, ask, customerId: await aCustomer(ask) };
}

function signUpInput(fiscalCode: string, acceptances: object[]) {
  return {
    company: {
      fiscalCode,
      name: `Atelierul Digital ${fiscalCode} S.R.L.`,
      tradeRegisterNumber: "J29/1098/2019",
      vatStatus: "PAYER",
      address: { street: "Str. Lămâiței nr. 12", city: "Ploiești", county: "RO-PH", postalCode: "100001" },
      phone: "0244 123 456",
    },
    person: {
      givenName: "Ana",
      familyName: "Țânțaru",
      email: `ana${fiscalCode}@atelier.example`,
      password: "cal verde pe acoperiș",
      language: "ro",
    },
    acceptances,
  };
}

async function aCustomer(ask: Ask): Promise<string> {
  const address = { street: "Bd. Exemplului nr. 3", city: "Cluj-Napoca", county: "RO-CJ", country: "RO" };
  const { createCustomer } = await ask<{ createCustomer: { id: string } }>(
    "mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { __typename ... on Customer { id } } }",
    { input: { type: "COMPANY", name: "Comerț Model S.R.L.", fiscalCode: "14399840", address } },
  );
  return createCustomer.id;
}
