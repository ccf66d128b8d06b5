import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Client } from "../../../../test/client.ts";
import { startMailServer, type MailServer, type ReceivedMail } from "../../../../test/mail-server.ts";
import { startService, type TestService } from "../../../../test/service.ts";
import { aCompany, goodPassword, signingIn } from "../../../../test/story.ts";

let server: MailServer;
let service: TestService;
beforeAll(async () => {
  server = await startMailServer();
  service = await startService({ worker: true, environment: { SMTP_URL: server.url } });
});
afterAll(async () => {
  await service.close();
  await server.close();
});

const tokenIn = (mail: ReceivedMail) => /#token=([\w-]{43})/.exec(mail.text ?? "")?.[1] ?? expect.fail();
const visitor = () => new Client(service.app);

async function verifies(token: string): Promise<string> {
  const { verifyEmail } = await visitor().get<{ verifyEmail: { __typename: string } }>(
    "mutation ($input: VerifyEmailInput!) { verifyEmail(input: $input) { __typename } }",
    { input: { token } },
  );
  return verifyEmail.__typename;
}

async function asksForReset(email: string): Promise<unknown> {
  const answer = await visitor().ask<{ requestPasswordReset: unknown }>(
    "mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { __typename ... on MailRequested { email } } }",
    { input: { email } },
  );
  return answer.data?.requestPasswordReset ?? answer.errors?.[0]?.extensions.code;
}

async function resets(token: string, password: string): Promise<string> {
  const { resetPassword } = await visitor().get<{ resetPassword: { __typename: string } }>(
    "mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename } }",
    { input: { token, password } },
  );
  return resetPassword.__typename;
}

describe("the verification mail", () => {
  test("comes after sign-up, names the operator, and its link works once", async () => {
    const { email, owner } = await aCompany(service, { isVerified: false });
    const mail = await server.mailTo(email);
    expect(mail.subject).toBe("Confirmă adresa de e-mail");
    expect(mail.from?.text).toContain("SoftManager Demo S.R.L.");
    expect(mail.html).toContain("Ana");
    expect(mail.text).toContain("CUI 18547290");
    expect(await verifies(tokenIn(mail))).toBe("EmailVerified");
    expect(await owner.get("{ me { isEmailVerified } }")).toEqual({ me: { isEmailVerified: true } });
    expect(await verifies(tokenIn(mail))).toBe("LinkNotValid");
  });

  test("is good for a day", async () => {
    const { email } = await aCompany(service, { isVerified: false });
    const token = tokenIn(await server.mailTo(email));
    service.clock.advance({ hours: 25 });
    expect(await verifies(token)).toBe("LinkNotValid");
  });

  test("comes again when asked for, not without end", async () => {
    const { email, owner } = await aCompany(service, { isVerified: false });
    await server.mailTo(email);
    const ask = () => owner.ask("mutation { resendVerification { __typename } }");
    for (let round = 0; round < 5; round += 1) expect((await ask()).errors).toBeUndefined();
    expect((await ask()).errors?.[0]?.extensions.code).toBe("TOO_MANY_REQUESTS");
    await service.settle();
    const mails = server.mails.filter(({ envelope }) => envelope.to.includes(email));
    expect(mails).toHaveLength(6);
    expect(new Set(mails.map(tokenIn)).size).toBe(6);
  });
});

describe("a forgotten password", () => {
  test("is replaced by the mailed link, once; every session ends", async () => {
    const { email, owner } = await aCompany(service);
    expect(await asksForReset(email)).toEqual({ __typename: "MailRequested", email });
    await service.settle();
    const mail = server.mails.findLast(
      ({ subject, envelope }) => subject === "Alege o parolă nouă" && envelope.to.includes(email),
    );
    const token = tokenIn(mail ?? expect.fail());
    expect(await resets(token, "qwertyuiop")).toBe("InvalidInput");
    expect(await resets(token, "trei mere roșii coapte")).toBe("PasswordReset");
    expect(await resets(token, "patru pere galbene coapte")).toBe("LinkNotValid");
    expect(await owner.get("{ me { id } }")).toEqual({ me: null });
    expect((await signingIn(service, { email, password: goodPassword })).answer.__typename).toBe("SignInRefused");
    expect((await signingIn(service, { email, password: "trei mere roșii coapte" })).answer.__typename).toBe("Me");
    await service.settle();
    expect(server.mails.findLast(({ envelope }) => envelope.to.includes(email))?.subject).toBe(
      "Parola contului a fost schimbată",
    );
  });

  test("asked for an address without an account answers the same, and no mail goes", async () => {
    expect(await asksForReset("nimeni@nicaieri.example")).toEqual({
      __typename: "MailRequested",
      email: "nimeni@nicaieri.example",
    });
    await service.settle();
    expect(server.mails.some(({ envelope }) => envelope.to.includes("nimeni@nicaieri.example"))).toBe(false);
    const { rows } = await service.owner.query("select 1 from pgboss.job j where j::text like '%nimeni@nicaieri%'");
    expect(rows).toEqual([]);
  });

  test("is not asked for without end, whether or not there is an account", async () => {
    for (let round = 0; round < 5; round += 1) await asksForReset("mereu@nicaieri.example");
    expect(await asksForReset("mereu@nicaieri.example")).toBe("TOO_MANY_REQUESTS");
  });

  test("is good for an hour, and an earlier link dies with a later one", async () => {
    const { email } = await aCompany(service);
    await asksForReset(email);
    await service.settle();
    const first = tokenIn(server.mails.findLast(({ envelope }) => envelope.to.includes(email)) ?? expect.fail());
    await asksForReset(email);
    await service.settle();
    const second = tokenIn(server.mails.findLast(({ envelope }) => envelope.to.includes(email)) ?? expect.fail());
    expect(second).not.toBe(first);
    expect(await resets(second, "trei mere roșii coapte")).toBe("PasswordReset");
    expect(await resets(first, "patru pere galbene coapte")).toBe("LinkNotValid");
    await asksForReset(email);
    await service.settle();
    const third = tokenIn(server.mails.findLast(({ subject }) => subject === "Alege o parolă nouă") ?? expect.fail());
    service.clock.advance({ hours: 2 });
    expect(await resets(third, "patru pere galbene coapte")).toBe("LinkNotValid");
  });
});

test("no job, audit row or log carries the secret of a link", async () => {
  const { email } = await aCompany(service, { isVerified: false });
  const token = tokenIn(await server.mailTo(email));
  for (const table of ["pgboss.job", "platform_audit", "audit", "email_token", "outbox"]) {
    const { rows } = await service.owner.query(`select 1 from ${table} r where r::text like '%' || $1 || '%'`, [token]);
    expect(rows, table).toEqual([]);
  }
});
