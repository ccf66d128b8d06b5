import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Client } from "../../../test/client.ts";
import { startMailServer, type MailServer, type ReceivedMail } from "../../../test/mail-server.ts";
import { startService, type TestService } from "../../../test/service.ts";
import { acting } from "../../../test/stories/acting.ts";
import { contentOf } from "../../../test/stories/receivables.ts";
import { acceptancesShownTo, aCompany, goodPassword } from "../../../test/story.ts";
import { readConfig } from "../../config.ts";
import { prepare } from "./prepare.ts";

const ana = "ana@operator.example";
let server: MailServer;
let service: TestService;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.mails.length = 0;
  const environment = { SMTP_URL: server.url, OPERATOR_OWNER_EMAIL: `Ana Pop <${ana}>` };
  service = await startService({ worker: true, environment });
});
afterEach(() => service.close());

/** Another start of the same service, with settings that may say otherwise. */
async function startsAgain(environment: Record<string, string> = {}): Promise<void> {
  const { config } = service.services;
  const { operator, operatorOwner } = readConfig({
    SOFTMANAGER_ENV: "test",
    DATABASE_URL: config.databaseUrl,
    DATABASE_OWNER_URL: config.databaseOwnerUrl,
    STORAGE_URL: config.storage.url,
    SOFTMANAGER_SECRET_KEY: config.secretKey,
    OPERATOR_OWNER_EMAIL: `Ana Pop <${ana}>`,
    ...environment,
  });
  await prepare({ ...service.services, config: { ...config, operator, operatorOwner } });
  await service.settle();
}

async function ask<Row extends object>(sql: string): Promise<Row[]> {
  return (await service.owner.query<Row>(sql)).rows;
}

const operatorOnly = "company_id = (select company_id from company_directory where is_operator)";
const mailsTo = (address: string): ReceivedMail[] =>
  server.mails.filter(({ envelope }) => envelope.to.includes(address));

async function accepts(mail: ReceivedMail | undefined) {
  const token = /#token=([\w-]{43})/.exec(mail?.text ?? "")?.[1] ?? expect.fail();
  const client = new Client(service.app);
  const acceptances = (await acceptancesShownTo(client)).filter(({ document }) => document === "TERMS");
  const { answer } = await client.get<{ answer: { __typename: string; memberships?: { companyId: string }[] } }>(
    `mutation ($input: AcceptInvitationInput!) { answer: acceptInvitation(input: $input) {
      __typename ... on Me { memberships { companyId } } } }`,
    { input: { token, password: goodPassword, acceptances } },
  );
  client.companyId = answer.memberships?.[0]?.companyId ?? null;
  return { client, outcome: answer.__typename };
}

describe("the owner of the operator's own company", () => {
  test("is asked in by mail at the first start, and finds the service's customers there", async () => {
    await service.settle();
    const [mail] = mailsTo(ana);
    expect(mail?.subject).toBe("SoftManager Demo S.R.L. te invită în SoftManager");
    expect(mail?.text).toContain("Bună, Ana!");
    expect(mail?.text).toContain("nu are încă un proprietar");
    const { client } = await accepts(mail);
    await aCompany(service, { companyName: "Prima Clientă S.R.L." });
    expect(
      await client.get(
        "{ company { name } me { policiesToAccept memberships { role username } } customers(first: 5) { edges { node { name } } } }",
      ),
    ).toEqual({
      company: { name: "SoftManager Demo S.R.L." },
      me: { policiesToAccept: [], memberships: [{ role: "OWNER", username: "ana" }] },
      customers: { edges: [{ node: { name: "Prima Clientă S.R.L." } }] },
    });
    await startsAgain();
    await startsAgain({ OPERATOR_OWNER_EMAIL: "dan@operator.example" });
    expect(mailsTo(ana)).toHaveLength(1);
    expect(mailsTo("dan@operator.example")).toHaveLength(0);
  });

  test("is asked once, however often and by however many processes the service starts", async () => {
    await service.settle();
    await startsAgain();
    await Promise.all([startsAgain(), startsAgain()]);
    expect(mailsTo(ana)).toHaveLength(1);
    await ask("delete from invitation");
    await Promise.all([startsAgain(), startsAgain(), startsAgain()]);
    expect(mailsTo(ana)).toHaveLength(2);
    expect(await ask("select id from invitation")).toHaveLength(1);
  });

  test("is asked again when the link has died unanswered", async () => {
    await service.settle();
    service.clock.advance({ days: 8 });
    await startsAgain();
    expect(mailsTo(ana)).toHaveLength(2);
    expect((await accepts(mailsTo(ana)[0])).outcome).toBe("LinkNotValid");
    expect((await accepts(mailsTo(ana)[1])).outcome).toBe("Me");
  });

  test("is another when the setting names another: the first link opens nothing any more", async () => {
    await service.settle();
    await startsAgain({ OPERATOR_OWNER_EMAIL: "dan@operator.example" });
    expect((await accepts(mailsTo(ana)[0])).outcome).toBe("LinkNotValid");
    const [toDan] = mailsTo("dan@operator.example");
    expect(toDan?.text).toContain("Bună, Administrator!");
    expect((await accepts(toDan)).outcome).toBe("Me");
  });
});

describe("the operator's own company", () => {
  const said = {
    OPERATOR_NAME: "Servicii Reale S.R.L.",
    OPERATOR_ADDRESS: "Bd. Unirii nr. 2, Sector 3, București",
    OPERATOR_PHONE: "021 123 45 67",
    OPERATOR_FISCAL_CODE: "14399840",
    OPERATOR_TRADE_REGISTER_NUMBER: "J40/1/2001",
    OPERATOR_PRIVACY_EMAIL: "date@servicii.example",
  };
  const profile = `select name, fiscal_code, trade_register_number, euid, street, city, county, phone, email
    from company where id = (select company_id from company_directory where is_operator)`;

  test("follows the configuration when it says otherwise, and the trail has it", async () => {
    await startsAgain(said);
    expect(await ask(profile)).toEqual([
      {
        name: "Servicii Reale S.R.L.",
        fiscal_code: "14399840",
        trade_register_number: "J40/1/2001",
        euid: "ROONRC.J40/1/2001",
        street: "Bd. Unirii nr. 2",
        city: "SECTOR3",
        county: "RO-B",
        phone: "+40211234567",
        email: "date@servicii.example",
      },
    ]);
    expect(await ask("select fiscal_code from company_directory where is_operator")).toEqual([
      { fiscal_code: "14399840" },
    ]);
    const trail = `select actor_kind, actor_name, changes from audit
      where ${operatorOnly} and act = 'onboarding.followOperatorSettings'`;
    expect(await ask(trail)).toMatchObject([
      {
        actor_kind: "SYSTEM",
        actor_name: "start",
        changes: [{ type: "Company", before: { city: "Ploiești" }, after: { city: "SECTOR3", phone: "+40211234567" } }],
      },
    ]);
    await startsAgain(said);
    expect(await ask(trail)).toHaveLength(1);
  });

  test("keeps what its people changed there until the setting changes too", async () => {
    await ask("update company set phone = '+40722000000', postal_code = '100001'");
    await startsAgain({ OPERATOR_NAME: said.OPERATOR_NAME });
    expect(await ask(`select name, phone, postal_code from company`)).toEqual([
      { name: said.OPERATOR_NAME, phone: "+40722000000", postal_code: "100001" },
    ]);
    await startsAgain({ OPERATOR_PHONE: said.OPERATOR_PHONE });
    expect(await ask(`select name, phone from company`)).toEqual([
      { name: "SoftManager Demo S.R.L.", phone: "+40211234567" },
    ]);
  });

  test("follows at once in books that are older than this", async () => {
    await ask("delete from operator");
    await ask("update company set name = 'Vechiul Nume S.R.L.'");
    await startsAgain();
    expect(await ask("select name from company")).toEqual([{ name: "SoftManager Demo S.R.L." }]);
  });

  test("takes no code that another company of the service has", async () => {
    await aCompany(service, { fiscalCode: said.OPERATOR_FISCAL_CODE });
    await expect(startsAgain(said)).rejects.toThrow("OPERATOR_FISCAL_CODE: another company of this service");
    expect(await ask("select fiscal_code from company_directory where is_operator")).toEqual([
      { fiscal_code: "18547290" },
    ]);
  });

  test("keeps its code once documents were issued under it, and follows in all else", async () => {
    await service.settle();
    const { client } = await accepts(mailsTo(ana)[0]);
    const act = acting(client);
    const shown = "__typename ... on Document { id version }";
    await ask("update company set issue_hold_seconds = 0");
    const draft = await act(
      "createDraft",
      "CreateDraftInput",
      shown,
    )({
      kind: "INVOICE",
      content: contentOf({ gross: "10" }),
    });
    const toIssue = { documentId: draft.id, expectedVersion: draft.version };
    const issued = await act("issueDocument", "IssueDocumentInput", shown)(toIssue);
    expect(issued.__typename).toBe("Document");
    await expect(startsAgain(said)).rejects.toThrow("OPERATOR_FISCAL_CODE: the operator has issued documents");
    const { OPERATOR_FISCAL_CODE: _, ...others } = said;
    await startsAgain(others);
    expect(await ask(profile)).toMatchObject([{ name: said.OPERATOR_NAME, fiscal_code: "18547290" }]);
  });
});

test("without anybody to ask, the operator's company has no owner, and the service starts all the same", async () => {
  const quiet = await startService();
  expect((await quiet.owner.query("select 1 from invitation")).rowCount).toBe(0);
  await quiet.close();
});
