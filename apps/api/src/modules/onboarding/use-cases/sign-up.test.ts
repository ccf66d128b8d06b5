import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Client } from "../../../../test/client.ts";
import { acceptancesShownTo, aCompany, aSignUp, signUp } from "../../../../test/story.ts";
import { startService, type TestService } from "../../../../test/service.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const visitor = () => new Client(service.app);

async function count(table: string): Promise<number> {
  const { rows } = await service.owner.query<{ count: number }>(`select count(*)::int as count from ${table}`);
  return rows[0]?.count ?? 0;
}

describe("signing up", () => {
  test("opens the books, makes the person their owner and signs them in", async () => {
    const client = visitor();
    const me = await signUp(client, await aSignUp(client, 101));
    expect(me).toMatchObject({ __typename: "Me", email: "ana101@atelier.example", isEmailVerified: false });
    expect(me.memberships).toMatchObject([{ companySlug: "atelier-exemplu-101", username: "ana101", role: "OWNER" }]);
    client.companyId = me.memberships[0]?.companyId ?? null;
    const { me: again } = await client.get<{ me: { id: string } }>("{ me { id } }");
    expect(again.id).toBe(me.id);
  });

  test("keeps what was accepted: which words, by whom, when and from where", async () => {
    const { personId, companyId } = await aCompany(service);
    const { rows } = await service.owner.query("select * from acceptance where person_id = $1 order by document", [
      personId,
    ]);
    expect(rows).toMatchObject([
      { document: "DPA", company_id: companyId, version: "2026-11-24", address: "127.0.0.1" },
      { document: "TERMS", sha256: expect.stringMatching(/^[0-9a-f]{64}$/), at: service.clock.now() },
    ]);
  });

  test("enters the company as a customer, and the person as its contact, in the operator's own books", async () => {
    const { fiscalCode, email } = await aCompany(service);
    const { rows } = await service.owner.query(
      `select d.is_operator, c.name, t.given_name, t.email from customer c
         join contact t on t.customer_id = c.id join company_directory d on d.company_id = c.company_id
        where c.fiscal_code = $1`,
      [fiscalCode],
    );
    expect(rows).toMatchObject([{ is_operator: true, given_name: "Ana", email }]);
  });

  test("leaves nothing behind when the operator's books cannot take it", async () => {
    const tables = [
      "company",
      "company_directory",
      "person",
      "membership",
      "acceptance",
      "customer",
      "audit",
      "session",
    ];
    const before = await Promise.all(tables.map(count));
    await service.owner.query("alter table contact add constraint closed check (given_name <> 'Bogdan')");
    const client = visitor();
    const form = await aSignUp(client, 102);
    const { errors } = await client.ask("mutation ($input: SignUpInput!) { signUp(input: $input) { __typename } }", {
      input: { ...form, person: { ...form.person, givenName: "Bogdan" } },
    });
    await service.owner.query("alter table contact drop constraint closed");
    expect(errors?.[0]?.extensions.code).toBe("INTERNAL");
    expect(await Promise.all(tables.map(count))).toEqual(before);
  });

  test("is refused for a company that has an account, with the way to its administrator", async () => {
    const { fiscalCode } = await aCompany(service);
    const client = visitor();
    const form = await aSignUp(client, 103);
    const answer = await signUp(client, { ...form, company: { ...form.company, fiscalCode: `RO ${fiscalCode}` } });
    expect(answer).toMatchObject({ __typename: "CompanyAlreadyRegistered", fiscalCode });
    expect(answer.message).toContain("administratorului");
    expect(answer.message).toContain(answer.supportEmail);
  });

  test("is refused for an address that has an account", async () => {
    const { email } = await aCompany(service);
    const client = visitor();
    const form = await aSignUp(client, 104);
    const answer = await signUp(client, { ...form, person: { ...form.person, email: email.toUpperCase() } });
    expect(answer.__typename).toBe("EmailAlreadyRegistered");
  });

  test("twice at once makes one company", async () => {
    const client = visitor();
    const form = await aSignUp(client, 105);
    const answers = await Promise.all([signUp(visitor(), form), signUp(visitor(), form), signUp(visitor(), form)]);
    expect(answers.map((answer) => answer.__typename).toSorted()).toEqual([
      "CompanyAlreadyRegistered",
      "CompanyAlreadyRegistered",
      "Me",
    ]);
  });

  test("gives companies of one name short names of their own", async () => {
    const [first, second] = [
      await aCompany(service, { companyName: "Gemenii SRL" }),
      await aCompany(service, { companyName: "Gemenii SRL" }),
    ];
    expect([first.slug, second.slug]).toEqual(["gemenii", "gemenii-2"]);
  });
});

describe("the terms", () => {
  test("are refused unread", async () => {
    const client = visitor();
    const answer = await signUp(client, { ...(await aSignUp(client, 110)), acceptances: [] });
    expect(answer).toMatchObject({
      __typename: "InvalidInput",
      issues: [{ path: "acceptances", code: "NOT_ACCEPTED" }],
    });
  });

  test.each([{ version: "2020-01-01" }, { sha256: "0".repeat(64) }])("are refused as %o", async (change) => {
    const client = visitor();
    const shown = await acceptancesShownTo(client);
    const acceptances = shown.map((each) => (each.document === "TERMS" ? { ...each, ...change } : each));
    const answer = await signUp(client, { ...(await aSignUp(client, 111)), acceptances });
    expect(answer).toMatchObject({ __typename: "PolicyOutdated", document: "TERMS", currentVersion: "2026-11-24" });
  });

  test("may be read and accepted in English", async () => {
    const client = visitor();
    client.language = "en";
    expect((await signUp(client, await aSignUp(client, 112))).__typename).toBe("Me");
  });
});

describe("what somebody types is checked at its field", () => {
  test.each([
    ["company.fiscalCode", "FISCAL_CODE_CHECK_DIGIT", { company: { fiscalCode: "18547291" } }],
    ["company.phone", "NOT_A_PHONE", { company: { phone: "12" } }],
    ["company.tradeRegisterNumber", "NOT_A_TRADE_REGISTER_NUMBER", { company: { tradeRegisterNumber: "29/2019" } }],
    ["company.address.county", "REQUIRED", { company: { address: { street: "x", city: "y" } } }],
    [
      "company.address.city",
      "SECTOR_NEEDED",
      { company: { address: { street: "x", city: "București", county: "RO-B" } } },
    ],
    ["company.name", "CONTROL_CHARACTERS", { company: { name: "A\u202eB" } }],
    ["company.accountName", "NOT_AN_ACCOUNT_NAME", { company: { accountName: "Bună ziua" } }],
    ["person.email", "NOT_AN_EMAIL", { person: { email: "ana@x.ro, bogdan@x.ro" } }],
    ["person.givenName", "REQUIRED", { person: { givenName: "  " } }],
    ["person.password", "TOO_SHORT", { person: { password: "scurtă" } }],
  ])("%s: %s", async (path, code, change: { company?: object; person?: object }) => {
    const client = visitor();
    const form = await aSignUp(client, 120);
    const company = { ...form.company, ...change.company };
    const answer = await signUp(client, { ...form, company, person: { ...form.person, ...change.person } });
    expect(answer.issues).toContainEqual(expect.objectContaining({ path, code }));
  });

  test("a password that everybody uses is refused", async () => {
    const client = visitor();
    const form = await aSignUp(client, 121);
    const answer = await signUp(client, { ...form, person: { ...form.person, password: "Parola123456" } });
    expect(answer.issues).toMatchObject([{ path: "person.password", code: "PASSWORD_TOO_COMMON" }]);
  });

  test("a company of another member state is known by its VAT number", async () => {
    const client = visitor();
    const form = await aSignUp(client, 122);
    const address = { street: "Unter den Linden 1", city: "Berlin", country: "DE" };
    const german = { ...form.company, fiscalCode: "DE136695976", tradeRegisterNumber: null, address };
    expect(
      (await signUp(client, { ...form, company: { ...german, address: form.company.address } })).issues,
    ).toMatchObject([{ path: "company.address.country", code: "NOT_THE_COUNTRY_OF_THE_CODE" }]);
    expect((await signUp(client, { ...form, company: german })).__typename).toBe("Me");
  });
});

test("another company of the same person needs no second account", async () => {
  const { owner } = await aCompany(service);
  const { company, acceptances } = await aSignUp(owner, 130);
  const { registerCompany: me } = await owner.get<{ registerCompany: { memberships: { companyName: string }[] } }>(
    `mutation ($input: RegisterCompanyInput!) { registerCompany(input: $input) {
      ... on Me { memberships { companyName } } ... on InvalidInput { issues { path code } } } }`,
    { input: { company, acceptances: acceptances.filter(({ document }) => document === "DPA") } },
  );
  expect(me.memberships).toHaveLength(2);
});

test("without a demo company there is none to open", async () => {
  const { openDemo } = await visitor().get<{ openDemo: { __typename: string } }>(
    "mutation { openDemo { __typename } }",
  );
  expect(openDemo.__typename).toBe("DemoNotAvailable");
});
