import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Client } from "../../../../test/client.ts";
import { startMailServer, type MailServer } from "../../../../test/mail-server.ts";
import { startService, type TestService } from "../../../../test/service.ts";
import { acceptancesShownTo, aCompany, goodPassword, type Story } from "../../../../test/story.ts";

let server: MailServer;
let service: TestService;
let company: Story;
beforeAll(async () => {
  server = await startMailServer();
  service = await startService({ worker: true, environment: { SMTP_URL: server.url } });
  company = await aCompany(service, { companyName: "Gazda S.R.L." });
});
afterAll(async () => {
  await service.close();
  await server.close();
});

interface Answer {
  __typename: string;
  id: string;
  memberships?: { companyId: string; role: string; username: string }[];
  issues?: { path: string; code: string }[];
}

const bogdan = (ordinal: number) => ({
  givenName: "Bogdan",
  familyName: "Pop",
  username: `bogdan${ordinal}`,
  email: `bogdan${ordinal}@gazda.example`,
  role: "ACCOUNTANT",
});

async function invites(input: object): Promise<Answer> {
  const query = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) {
    __typename ... on Invitation { id } ... on InvalidInput { issues { path code } } } }`;
  return (await company.owner.get<{ inviteMember: Answer }>(query, { input })).inviteMember;
}

async function tokenFor(email: string): Promise<string> {
  await service.settle();
  const mail = server.mails.findLast(
    ({ envelope, subject }) => envelope.to.includes(email) && subject?.includes("Gazda"),
  );
  return /#token=([\w-]{43})/.exec(mail?.text ?? "")?.[1] ?? expect.fail();
}

async function accepts(client: Client, input: { token: string; password?: string }): Promise<Answer> {
  const acceptances = (await acceptancesShownTo(client)).filter(({ document }) => document === "TERMS");
  const query = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
    __typename ... on Me { id memberships { companyId role username } } ... on InvalidInput { issues { path code } } } }`;
  return (await client.get<{ acceptInvitation: Answer }>(query, { input: { ...input, acceptances } })).acceptInvitation;
}

describe("an invited person", () => {
  test("joins by the mailed link with the role they were given, and is confirmed by it", async () => {
    await invites(bogdan(1));
    const token = await tokenFor(bogdan(1).email);
    const client = new Client(service.app);
    expect(await client.get(`{ invitation(token: "${token}") { companyName givenName email hasAccount } }`)).toEqual({
      invitation: { companyName: "Gazda S.R.L.", givenName: "Bogdan", email: bogdan(1).email, hasAccount: false },
    });
    const me = await accepts(client, { token, password: goodPassword });
    expect(me.memberships).toEqual([{ companyId: company.companyId, role: "ACCOUNTANT", username: "bogdan1" }]);
    client.companyId = company.companyId;
    expect(await client.get("{ me { isEmailVerified } company { name } }")).toEqual({
      me: { isEmailVerified: true },
      company: { name: "Gazda S.R.L." },
    });
    expect((await accepts(new Client(service.app), { token, password: goodPassword })).__typename).toBe("LinkNotValid");
  });

  test("is not mailed again and again", async () => {
    const { id } = await invites(bogdan(40));
    const again = () =>
      company.owner.ask(`mutation { resendInvitation(input: { invitationId: "${id}" }) { __typename } }`);
    for (let times = 0; times < 5; times += 1) expect((await again()).errors).toBeUndefined();
    expect((await again()).errors).toMatchObject([{ extensions: { code: "TOO_MANY_REQUESTS" } }]);
    service.clock.advance({ hours: 2 });
    expect((await again()).errors).toBeUndefined();
  });

  test("needs a password and the terms", async () => {
    await invites(bogdan(2));
    const token = await tokenFor(bogdan(2).email);
    expect(await accepts(new Client(service.app), { token })).toMatchObject({
      issues: [{ path: "password", code: "REQUIRED" }],
    });
  });

  test("with an account of their own signs in first, and keeps it", async () => {
    const other = await aCompany(service);
    await invites({ ...bogdan(3), email: other.email });
    const token = await tokenFor(other.email);
    expect((await accepts(new Client(service.app), { token, password: "o parolă cu totul nouă" })).__typename).toBe(
      "SignInNeeded",
    );
    other.owner.companyId = null;
    expect((await accepts(other.owner, { token })).memberships?.map(({ companyId }) => companyId).toSorted()).toEqual(
      [company.companyId, other.companyId].toSorted(),
    );
  });

  test("is told nothing by a link that was taken back or has died", async () => {
    const { id: invitationId } = await invites(bogdan(4));
    const token = await tokenFor(bogdan(4).email);
    await company.owner.get(
      "mutation ($input: InvitationIdInput!) { revokeInvitation(input: $input) { __typename } }",
      { input: { invitationId } },
    );
    expect(await new Client(service.app).get(`{ invitation(token: "${token}") { email } }`)).toEqual({
      invitation: null,
    });
    expect((await accepts(new Client(service.app), { token, password: goodPassword })).__typename).toBe("LinkNotValid");
    await invites(bogdan(5));
    const late = await tokenFor(bogdan(5).email);
    service.clock.advance({ days: 8 });
    expect((await accepts(new Client(service.app), { token: late, password: goodPassword })).__typename).toBe(
      "LinkNotValid",
    );
  });
});

describe("an invitation", () => {
  test("needs name, first name, user name, e-mail and role, and nothing else", async () => {
    expect((await invites(bogdan(10))).__typename).toBe("Invitation");
    expect(await invites({ ...bogdan(11), familyName: " ", username: "", email: "x" })).toMatchObject({
      issues: [
        { path: "familyName", code: "REQUIRED" },
        { path: "username", code: "REQUIRED" },
        { path: "email", code: "NOT_AN_EMAIL" },
      ],
    });
    expect(await invites({ ...bogdan(11), role: "DPO" })).toMatchObject({
      issues: [{ path: "role", code: "NOT_ONE_OF_THE_CHOICES" }],
    });
  });

  test("goes to nobody twice, and gives no name twice", async () => {
    await invites(bogdan(12));
    expect((await invites({ ...bogdan(12), username: "altul" })).__typename).toBe("AlreadyMember");
    expect((await invites({ ...bogdan(13), username: "BOGDAN12" })).__typename).toBe("UsernameTaken");
    expect((await invites({ ...bogdan(13), email: company.email })).__typename).toBe("AlreadyMember");
    expect((await invites({ ...bogdan(13), username: company.username })).__typename).toBe("UsernameTaken");
  });
});
