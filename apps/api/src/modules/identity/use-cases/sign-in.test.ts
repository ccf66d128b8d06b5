import type * as argon2 from "@node-rs/argon2";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { Client } from "../../../../test/client.ts";
import { startService, type TestService } from "../../../../test/service.ts";
import { aCompany, asService, goodPassword, signingIn, type Story } from "../../../../test/story.ts";

/** The hashes that passwords were checked against, in order: the slow part of signing in. */
const checks: string[] = [];
vi.mock("@node-rs/argon2", async (load) => {
  const real = await load<typeof argon2>();
  return { ...real, verify: (hash: string, password: string) => (checks.push(hash), real.verify(hash, password)) };
});

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const wrong = "o parolă greșită";
const signsIn = (input: object) => signingIn(service, input);

describe("signing in", () => {
  let company: Story;
  beforeAll(async () => {
    company = await aCompany(service);
  });

  test("works with the e-mail address", async () => {
    const { client, answer } = await signsIn({ email: company.email.toUpperCase(), password: goodPassword });
    expect(answer).toEqual({ __typename: "Me", id: company.personId });
    expect(await client.get("{ me { id } }")).toEqual({ me: { id: company.personId } });
  });

  test("works with the company's short name and the user name", async () => {
    const { answer } = await signsIn({
      companySlug: company.slug,
      username: company.username.toUpperCase(),
      password: goodPassword,
    });
    expect(answer).toEqual({ __typename: "Me", id: company.personId });
  });

  test.each([
    ["an unknown address", () => ({ email: "nimeni@nicaieri.example", password: goodPassword })],
    ["a wrong password", () => ({ email: company.email, password: wrong })],
    ["an unknown company", () => ({ companySlug: "nu-exista", username: company.username, password: goodPassword })],
    ["an unknown user name", () => ({ companySlug: company.slug, username: "altul", password: goodPassword })],
  ])("answers %s alike", async (_case, input) => {
    const { answer } = await signsIn(input());
    expect(answer).toEqual({
      __typename: "SignInRefused",
      code: "SIGN_IN_REFUSED",
      message: "Contul sau parola nu sunt corecte.",
    });
  });

  test("takes as long for an address that nobody has: a password is checked all the same, at the same cost", async () => {
    const checkedFor = async (email: string) => {
      checks.length = 0;
      await signsIn({ email, password: wrong });
      return checks.map((hash) => hash.slice(0, hash.lastIndexOf("p=1")));
    };
    const known = await checkedFor(company.email);
    expect(known).toEqual([expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,$/)]);
    expect(await checkedFor("nimeni@firma.example")).toEqual(known);
  });

  test.each([
    [{ password: goodPassword }, "email"],
    [{ companySlug: "x", password: goodPassword }, "username"],
    [{ username: "x", password: goodPassword }, "companySlug"],
  ])("asks for what is missing in %o", async (input, path) => {
    expect((await signsIn(input)).answer).toMatchObject({ issues: [{ path, code: "REQUIRED" }] });
  });

  test("leaves a trace of success and of failure", async () => {
    await signsIn({ email: company.email, password: wrong });
    const { rows } = await service.owner.query<{ act: string; address: string }>(
      "select act, address from platform_audit where act like 'identity.%ignIn' order by id desc limit 1",
    );
    expect(rows).toEqual([{ act: "identity.trySignIn", address: "127.0.0.1" }]);
  });

  test("keeps the session's token out of every table and answer", async () => {
    const { client } = await signsIn({ email: company.email, password: goodPassword });
    const token = String(client.cookie?.split("=")[1]);
    expect(token).toHaveLength(43);
    const { rows: tables } = await service.owner.query<{ name: string }>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss')",
    );
    for (const { name } of tables) {
      const { rows } = await service.owner.query(`select 1 from ${name} as row where row::text like '%' || $1 || '%'`, [
        token,
      ]);
      expect(rows, name).toEqual([]);
    }
  });
});

describe("guessing", () => {
  const guess = (email: string) => signsIn({ email, password: wrong });

  test("is slowed down after ten tries in a quarter of an hour, and the account is not locked", async () => {
    const { email } = await aCompany(service);
    for (let round = 0; round < 10; round += 1) expect((await guess(email)).answer.__typename).toBe("SignInRefused");
    const { answer } = await signsIn({ email, password: goodPassword });
    expect(answer).toMatchObject({ __typename: "SignInDelayed", retryAfterSeconds: 900 });
    service.clock.advance({ seconds: 901 });
    expect((await signsIn({ email, password: goodPassword })).answer.__typename).toBe("Me");
  });

  test("a hundred times at once counts as a hundred", async () => {
    const { email } = await aCompany(service);
    const answers = await Promise.all(Array.from({ length: 40 }, () => guess(email)));
    expect(answers.filter(({ answer }) => answer.__typename === "SignInRefused")).toHaveLength(10);
  });

  test("counts both names of an account together, and unknown accounts as well", async () => {
    const { email, slug, username } = await aCompany(service);
    for (let round = 0; round < 5; round += 1) {
      await guess(email);
      await signsIn({ companySlug: slug, username, password: wrong });
    }
    expect((await guess(email)).answer.__typename).toBe("SignInDelayed");
    for (let round = 0; round < 10; round += 1) await guess("nimeni@altundeva.example");
    expect((await guess("nimeni@altundeva.example")).answer.__typename).toBe("SignInDelayed");
  });

  test("from elsewhere does not keep the owner out", async () => {
    const { email } = await aCompany(service);
    await signsIn({ email, password: goodPassword });
    const { rows } = await service.owner.query<{ subject_key: string }>(
      "select subject_key from attempt order by id desc limit 1",
    );
    await service.owner.query(
      `insert into attempt select gen_random_uuid(), 'SIGN_IN', $1, '10.0.0.' || n, $2, false from generate_series(1, 120) n`,
      [rows[0]?.subject_key, service.clock.now()],
    );
    expect((await signsIn({ email, password: goodPassword })).answer.__typename).toBe("Me");
  });
});

describe("a session", () => {
  test("ends when its person signs out, and the cookie goes", async () => {
    const { email } = await aCompany(service);
    const { client } = await signsIn({ email, password: goodPassword });
    const thief = new Client(service.app);
    thief.cookie = client.cookie;
    expect(await client.get("mutation { signOut { ... on SignedOut { isSignedOut } } }")).toEqual({
      signOut: { isSignedOut: true },
    });
    expect(client.cookie).toBeNull();
    expect(await thief.get("{ me { id } }")).toEqual({ me: null });
  });

  test("is listed, and another device can be signed out", async () => {
    const { email } = await aCompany(service);
    const [{ client: here }, { client: there }] = [
      await signsIn({ email, password: goodPassword }),
      await signsIn({ email, password: goodPassword }),
    ];
    const { sessions } = await here.get<{ sessions: { id: string; isCurrent: boolean }[] }>(
      "{ sessions { id isCurrent address } }",
    );
    expect(sessions).toHaveLength(3);
    const { sessions: seenThere } = await there.get<{ sessions: typeof sessions }>("{ sessions { id isCurrent } }");
    const sessionId = seenThere.find(({ isCurrent }) => isCurrent)?.id;
    await here.get("mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { __typename } }", {
      input: { sessionId },
    });
    expect(await there.get("{ me { id } }")).toEqual({ me: null });
    await here.get("mutation { revokeOtherSessions { __typename } }");
    expect((await here.get<{ sessions: unknown[] }>("{ sessions { id } }")).sessions).toHaveLength(1);
  });

  test("of somebody else cannot be ended", async () => {
    const [mine, theirs] = [await aCompany(service), await aCompany(service)];
    const { sessions } = await theirs.owner.get<{ sessions: { id: string }[] }>("{ sessions { id } }");
    const { errors } = await mine.owner.ask(
      "mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { __typename } }",
      {
        input: { sessionId: sessions[0]?.id },
      },
    );
    expect(errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    expect(await theirs.owner.get("{ me { id } }")).toEqual({ me: { id: theirs.personId } });
  });

  test("ends by itself after thirty days", async () => {
    const { email, personId } = await aCompany(service);
    const { client } = await signsIn({ email, password: goodPassword });
    service.clock.advance({ days: 29 });
    expect(await client.get("{ me { id } }")).toEqual({ me: { id: personId } });
    service.clock.advance({ days: 2 });
    expect(await client.get("{ me { id } }")).toEqual({ me: null });
  });
});

describe("changing the password", () => {
  const change = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) {
    __typename ... on InvalidInput { issues { path code } } } }`;

  test("ends every other session and renews this one", async () => {
    const { email } = await aCompany(service);
    const [{ client: here }, { client: there }] = [
      await signsIn({ email, password: goodPassword }),
      await signsIn({ email, password: goodPassword }),
    ];
    const before = here.cookie;
    await here.get(change, { input: { currentPassword: goodPassword, newPassword: "trei mere roșii coapte" } });
    expect(here.cookie).not.toBe(before);
    expect(await here.get("{ me { email } }")).toEqual({ me: { email } });
    expect(await there.get("{ me { email } }")).toEqual({ me: null });
    expect((await signsIn({ email, password: goodPassword })).answer.__typename).toBe("SignInRefused");
  });

  test("needs the present one, and not too common a new one", async () => {
    const { owner } = await aCompany(service);
    expect(
      await owner.get(change, { input: { currentPassword: wrong, newPassword: "trei mere roșii coapte" } }),
    ).toMatchObject({
      changePassword: { issues: [{ path: "currentPassword", code: "WRONG_PASSWORD" }] },
    });
    expect(
      await owner.get(change, { input: { currentPassword: goodPassword, newPassword: "qwertyuiop" } }),
    ).toMatchObject({
      changePassword: { issues: [{ path: "newPassword", code: "PASSWORD_TOO_COMMON" }] },
    });
  });
});

test("people change their own name, telephone and language", async () => {
  const { owner } = await aCompany(service);
  const { me } = await owner.get<{ me: { version: number } }>("{ me { version } }");
  const input = {
    expectedVersion: me.version,
    givenName: "Ștefan",
    familyName: "Popa",
    phone: "0721 234 567",
    language: "en",
  };
  const update = `mutation ($input: UpdateMeInput!) { updateMe(input: $input) {
    __typename ... on Me { givenName phone language version } } }`;
  expect(await owner.get(update, { input })).toEqual({
    updateMe: { __typename: "Me", givenName: "Ștefan", phone: "+40721234567", language: "en", version: me.version + 1 },
  });
  expect(await owner.get(update, { input })).toEqual({ updateMe: { __typename: "VersionConflict" } });
});

test("nobody but the service makes tokens for mails", async () => {
  const { run } = await import("../../../platform/run.ts");
  const { issueEmailToken } = await import("./issue-email-token.ts");
  const request = { ...asService(service), actor: { kind: "ANONYMOUS" } as const };
  await expect(run(request, issueEmailToken, { personId: "x", purpose: "RESET" })).rejects.toThrow("permission system");
});
