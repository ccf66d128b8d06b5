import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { acting } from "../../../../test/stories/acting.ts";
import { aMailroom, type Mailroom } from "../../../../test/stories/mails.ts";

let room: Mailroom;
beforeAll(async () => {
  room = await aMailroom();
});
afterAll(() => room.close());

interface Wording {
  __typename: string;
  kind: string;
  language: string;
  subject: string;
  body: string;
  usualBody: string;
  isOwn: boolean;
  version: number;
}

const fields = "kind language subject body usualBody isOwn version";
const answer = `__typename ... on MailWording { ${fields} } ... on InvalidInput { issues { path code message } }
  ... on VersionConflict { expectedVersion actualVersion }`;
const set = (input: object) => acting(room.client)("setMailWording", "SetMailWordingInput", answer)(input);
const reset = (input: object) => acting(room.client)("resetMailWording", "ResetMailWordingInput", answer)(input);
const invoices = { kind: "INVOICE", language: "ro" };

async function wordingOf(kind: string, language: string): Promise<Wording | undefined> {
  const { mailWordings } = await room.client.get<{ mailWordings: Wording[] }>(`{ mailWordings { ${fields} } }`);
  return mailWordings.find((wording) => wording.kind === kind && wording.language === language);
}

const own = {
  subject: "{company}: {number}, {total}",
  body: "Stimată {customer},\n\nFactura {number} de {total}.\nDe plătit până la {due date}.\n\nO găsiți la {link}.",
};

describe("a company's own words", () => {
  test("begin every mail of their kind and language, and no other", async () => {
    expect(await wordingOf("INVOICE", "ro")).toMatchObject({ isOwn: false, version: 0 });
    expect(await set({ ...invoices, ...own, expectedVersion: 0 })).toMatchObject({ isOwn: true, version: 1, ...own });
    const { id, number } = await room.issues({ gross: "1234.50", dueDate: "2026-12-24" });
    const shown = await room.previews(id);
    expect(shown.subject).toMatch(new RegExp(`^Atelier Digital.*: ${number}, 1.234,50 lei$`));
    expect(shown.writtenBody).toBe(
      `Stimată Comerț Model București S.R.L.,\n\nFactura ${number} de 1.234,50 lei.\nDe plătit până la 24.12.2026.\n\nO găsiți la {link}.`,
    );
    expect((await room.previews(id, { language: "en" })).subject).toMatch(/^Invoice /);
    const proforma = await room.drafts({ gross: "10.00", kind: "PROFORMA" });
    expect((await room.previews(proforma.id)).subject).toMatch(/^Factura proformă /);
  });

  test("bring the link that opens the document, as it was shown", async () => {
    const { id } = await room.issues({ gross: "10.00" });
    const shown = await room.previews(id, { includeLink: false });
    const url = /O găsiți la (\S+)\./.exec(shown.text)?.[1] ?? "";
    expect(shown.html).toContain(`href="${url}"`);
    await room.sends({ documentId: id, includeLink: false, recipients: [{ email: "maria@client.example" }] });
    const mail = await room.server.mailTo("maria@client.example");
    expect(mail.text).toContain(`O găsiți la ${url}.`);
    const page = await room.service.app.inject({ url: new URL(url).pathname });
    expect(page.statusCode).toBe(200);
    const kept = await room.service.owner.query("select body from email_message where document_id = $1", [id]);
    expect(JSON.stringify(kept.rows)).not.toContain(new URL(url).pathname);
  });

  test("leave out the line of what the document does not have", async () => {
    const { id } = await room.issues({ gross: "10.00" });
    const { id: creditNote } = await room.credits(id);
    await set({ kind: "CREDIT_NOTE", language: "ro", ...own, expectedVersion: 0 });
    const { text } = await room.previews(creditNote);
    expect(text).toContain("Stimată Comerț Model");
    expect(text).not.toContain("De plătit până");
  });

  test.each([
    ["subject", { subject: "Factura {numar}" }, "{numar}"],
    ["subject", { subject: "Factura {link}" }, "{link}"],
    ["body", { body: "Până la {due_date}" }, "{due_date}"],
  ])("are refused at the %s for a token that there is not, by its name", async (path, words, token) => {
    const { version } = (await wordingOf("INVOICE", "ro")) ?? {};
    expect(await set({ ...invoices, ...own, ...words, expectedVersion: version })).toMatchObject({
      __typename: "InvalidInput",
      issues: [{ path, code: "UNKNOWN_TOKEN", message: expect.stringContaining(token) }],
    });
  });

  test("are not overwritten by whoever read an older version", async () => {
    expect(await set({ ...invoices, ...own, expectedVersion: 0 })).toMatchObject({
      __typename: "VersionConflict",
      actualVersion: 1,
    });
  });

  test("can be tried with a document that there is not", async () => {
    const query = `query($words: MailWordingDraftInput!) { mailWordingPreview(words: $words) { subject html } }`;
    const words = {
      kind: "INVOICE",
      language: "en",
      subject: "{company} {number}",
      body: "Dear {customer}, see {link}",
    };
    const { mailWordingPreview: shown } = await room.client.get<{ mailWordingPreview: Record<string, string> }>(query, {
      words,
    });
    expect(shown.subject).toMatch(/^Atelier Digital.* F 0007$/);
    expect(shown.html).toContain("Dear Sample Customer Ltd., see");
  });

  test("give way to the usual ones again, and both acts are in the trail", async () => {
    expect(await reset({ ...invoices, expectedVersion: 1 })).toMatchObject({ isOwn: false, version: 0 });
    const { id } = await room.issues({ gross: "10.00" });
    expect((await room.previews(id)).subject).toMatch(/^Factura F \d+ de la /);
    const trail = await room.service.owner.query<{ act: string; changes: { before: object; after: object }[] }>(
      "select act, changes from audit where act like 'delivery.%MailWording' order by at, id",
    );
    expect(trail.rows.map(({ act }) => act)).toEqual([
      "delivery.setMailWording",
      "delivery.setMailWording",
      "delivery.resetMailWording",
    ]);
    expect(trail.rows[0]?.changes[0]?.after).toMatchObject(own);
  });
});
