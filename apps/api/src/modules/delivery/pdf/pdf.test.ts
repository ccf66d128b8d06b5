import { createHash } from "node:crypto";
import { documentView } from "@softmanager/documents";
import { inProcessRenderer } from "@softmanager/documents/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startService, type TestService } from "../../../../test/service.ts";
import { booksOf, type Books } from "../../../../test/stories/receivables.ts";

let service: TestService;
let books: Books;
beforeAll(async () => {
  service = await startService({ worker: true });
  books = await booksOf(service);
});
afterAll(() => service.close());

const sha256Of = (content: Buffer) => createHash("sha256").update(content).digest("hex");

function pdfAt(url: string, headers: Record<string, string> = {}) {
  return service.app.inject({ method: "GET", url, headers: { cookie: String(books.client.cookie), ...headers } });
}

async function pdfFieldOf(id: string): Promise<{ url: string; sha256: string | null; sizeBytes: number | null }> {
  const query = `query($id: ID!) { document(id: $id) { pdf { url sha256 sizeBytes } } }`;
  return (await books.client.get<{ document: { pdf: never } }>(query, { id })).document.pdf;
}

describe("the PDF of an issued document", () => {
  test("is archived once by the worker and served as it lies there", async () => {
    const { id } = await books.issues({ gross: "100.00" });
    await service.settle();
    const archived = await pdfFieldOf(id);
    const [first, second] = [await pdfAt(archived.url), await pdfAt(archived.url)];
    expect(first.statusCode).toBe(200);
    expect(sha256Of(first.rawPayload)).toBe(archived.sha256);
    expect(first.rawPayload.byteLength).toBe(archived.sizeBytes);
    expect(second.rawPayload).toEqual(first.rawPayload);
    const { rows } = await service.owner.query("select 1 from document_pdf where document_id = $1", [id]);
    expect(rows).toHaveLength(1);
  });

  test("is told with a name for every program, for these eyes only", async () => {
    const { id, number } = await books.issues({ gross: "100.00" });
    const { url } = await pdfFieldOf(id);
    const { headers } = await pdfAt(`${url}&download`);
    const encoded = encodeURIComponent(`Factură ${String(number)}.pdf`);
    expect(headers["content-disposition"]).toBe(
      `attachment; filename="Factura ${String(number)}.pdf"; filename*=UTF-8''${encoded}`,
    );
    expect(headers).toMatchObject({
      "content-type": "application/pdf",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-cache",
    });
    expect((await pdfAt(url, { "if-none-match": String(headers.etag) })).statusCode).toBe(304);
  });

  test("is drawn at once where the job has not run yet, and only once for two who ask together", async () => {
    const idle = await startService();
    const others = await booksOf(idle);
    const { id } = await others.issues({ gross: "100.00" });
    const ask = () =>
      idle.app.inject({
        url: `/documents/${id}/pdf?company=${others.companyId}`,
        headers: { cookie: String(others.client.cookie) },
      });
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(one.statusCode).toBe(200);
    expect(one.rawPayload).toEqual(other.rawPayload);
    const { rows } = await idle.owner.query("select sha256 from document_pdf where document_id = $1", [id]);
    expect(rows).toEqual([{ sha256: sha256Of(one.rawPayload) }]);
    await idle.close();
  });

  test("in another language is a copy, kept beside the original", async () => {
    const { id } = await books.issues({ gross: "100.00" });
    const { url } = await pdfFieldOf(id);
    const [original, copy] = [await pdfAt(url), await pdfAt(`${url}&language=en`)];
    expect(copy.rawPayload).not.toEqual(original.rawPayload);
    const { rows } = await service.owner.query(
      "select language, is_copy from document_pdf where document_id = $1 order by language",
      [id],
    );
    expect(rows).toEqual([
      { language: "en", is_copy: true },
      { language: "ro", is_copy: false },
    ]);
  });

  test("never changes: the row and the file are history", async () => {
    const { id } = await books.issues({ gross: "100.00" });
    await service.settle();
    await expect(
      service.owner.query("update document_pdf set sha256 = sha256 where document_id = $1", [id]),
    ).rejects.toThrow(/history/);
  });
});

test("a draft is drawn anew with its watermark, and kept nowhere", async () => {
  const { id } = await books.drafts({ gross: "100.00" });
  const { url, sha256 } = await pdfFieldOf(id);
  expect(sha256).toBeNull();
  const preview = await pdfAt(url);
  expect(preview.headers["content-disposition"]).toContain('filename="Factura (ciorna).pdf"');
  expect(preview.headers["cache-control"]).toBe("private, no-store");
  expect(preview.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
});

test("a cancelled document is served as a copy that says so; the archive keeps what was issued", async () => {
  const issued = await books.issues({ gross: "100.00" });
  await service.settle();
  const { url } = await pdfFieldOf(issued.id);
  const before = await pdfAt(url);
  await books.cancels({ documentId: issued.id, expectedVersion: issued.version, reason: "greșit" });
  const served = await pdfAt(url);
  const stamped = await drawnHere(issued.id, { isCancelled: true });
  expect(sha256Of(served.rawPayload)).toBe(sha256Of(stamped));
  expect(served.headers["cache-control"]).toBe("private, no-store");
  expect(served.headers["content-disposition"]).toContain(`Factura ${String(issued.number)} (anulata).pdf`);
  const { rows } = await service.owner.query("select sha256 from document_pdf where document_id = $1", [issued.id]);
  expect(rows).toEqual([{ sha256: sha256Of(before.rawPayload) }]);
});

test("a draft that lacks everything can be drawn too", async () => {
  const { answer } = await books.client.get<{ answer: { id: string } }>(
    `mutation { answer: createDraft(input: { kind: INVOICE }) { ... on Document { id } } }`,
  );
  expect((await pdfAt((await pdfFieldOf(answer.id)).url)).statusCode).toBe(200);
});

describe("the file is refused", () => {
  test("to nobody in particular, and to another company", async () => {
    const { id } = await books.issues({ gross: "100.00" });
    const { url } = await pdfFieldOf(id);
    expect((await service.app.inject({ url })).statusCode).toBe(401);
    const others = await booksOf(service);
    const theirs = await service.app.inject({
      url: `/documents/${id}/pdf?company=${others.companyId}`,
      headers: { cookie: String(others.client.cookie) },
    });
    expect(theirs.statusCode).toBe(404);
    const asUs = await service.app.inject({ url, headers: { cookie: String(others.client.cookie) } });
    expect(asUs.statusCode).toBe(404);
  });

  test.each(["nothing", "../../etc/passwd", "00000000-0000-7000-8000-000000000000", "1' or '1'='1"])(
    "for the key %s",
    async (key) => {
      const url = `/documents/${encodeURIComponent(key)}/pdf?company=${books.companyId}`;
      expect((await pdfAt(url)).statusCode).toBe(404);
    },
  );
});

test("threads draw the same bytes as any other place", async () => {
  const { id } = await books.issues({ gross: "100.00" });
  const served = await pdfAt((await pdfFieldOf(id)).url);
  expect(sha256Of(served.rawPayload)).toBe(sha256Of(await drawnHere(id)));
});

/** The document as the package draws it, without the service around it. */
async function drawnHere(id: string, options: { isCancelled?: boolean } = {}): Promise<Buffer> {
  const { rows } = await service.owner.query<{ snapshot: string; number_text: string }>(
    `select s.snapshot, d.number_text from document_snapshot s join document d on d.id = s.document_id where d.id = $1`,
    [id],
  );
  const view = documentView(JSON.parse(rows[0]?.snapshot ?? ""), {
    language: "ro",
    numberText: rows[0]?.number_text ?? "",
    isDraft: false,
    ...options,
  });
  return Buffer.from(await inProcessRenderer().render(view));
}
