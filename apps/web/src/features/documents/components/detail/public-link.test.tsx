import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openPage, type Answers } from "../../../../app/testing/open-page.tsx";
import { PublicLinkSection } from "./public-link.tsx";

const documentId = "01a20c3c-fee4-7420-95df-000000000001";

const aLink = (part: object = {}) => ({
  __typename: "PublicLink",
  id: "01a20c3c-fee4-7420-95df-000000000002",
  documentId,
  url: "https://facturi.example/d/abc",
  version: 4,
  createdAt: "2026-11-24T09:00:00.000Z",
  expiresAt: "2027-01-15T22:00:00.000Z",
  revokedAt: null,
  viewCount: 0,
  views: [],
  ...part,
});

async function open(publicLinks: object[], answers: Answers = {}) {
  const company = { __typename: "Company", id: "company", timeZone: "Europe/Bucharest" };
  const opened = openPage(<PublicLinkSection documentId={documentId} />, {
    answers: {
      LinksOfDocument: () => ({ company, document: { __typename: "Document", id: documentId, publicLinks } }),
      ...answers,
    },
    permissions: ["document:read", "public-link:manage"],
  });
  await screen.findByRole("button", { name: publicLinks.length > 0 ? "Închide linkul" : "Creează linkul" });
  return opened;
}

describe("a document's public link", () => {
  test.each([
    ["7", { expiresInDays: 7, expiresOn: null, neverExpires: null }],
    ["NEVER", { expiresInDays: null, expiresOn: null, neverExpires: true }],
  ])("is made to work as long as was chosen: %s", async (choice, expiry) => {
    const { user, inputsOf } = await open([], { CreatePublicLink: () => ({ createPublicLink: aLink() }) });
    await user.selectOptions(screen.getByRole("combobox", { name: /^Valabil/ }), choice);
    await user.click(screen.getByRole("button", { name: "Creează linkul" }));
    expect(inputsOf("CreatePublicLink")).toMatchObject([{ documentId, ...expiry }]);
  });

  test("works until a day that somebody must name", async () => {
    const { user, inputsOf } = await open([], { CreatePublicLink: () => ({ createPublicLink: aLink() }) });
    await user.selectOptions(screen.getByRole("combobox", { name: /^Valabil/ }), "DATE");
    await user.click(screen.getByRole("button", { name: "Creează linkul" }));
    expect(await screen.findByText("Alege ultima zi în care merge linkul.")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: /^Ultima zi/ }), "15.01.2199");
    await user.click(screen.getByRole("button", { name: "Creează linkul" }));
    expect(inputsOf("CreatePublicLink")).toMatchObject([{ expiresOn: "2199-01-15", expiresInDays: null }]);
  });

  test("tells its last day in the company's zone, and who opened it", async () => {
    await open([aLink({ viewCount: 3, views: [{ kind: "VIEW", at: "2026-11-25T10:00:00.000Z", address: null }] })]);
    expect(await screen.findByText("Valabil până la 15 ianuarie 2027")).toBeTruthy();
    expect(screen.getByText(/^Deschis de 3 ori, ultima dată la 25\.11\.2026/)).toBeTruthy();
  });

  test("works longer or shorter once it is there, and is closed", async () => {
    const { user, inputsOf } = await open([aLink()], {
      ChangePublicLinkExpiry: () => ({ changePublicLinkExpiry: aLink({ version: 5 }) }),
      RevokePublicLink: () => ({ revokePublicLink: aLink({ url: null }) }),
    });
    await user.click(screen.getByRole("button", { name: "Schimbă termenul" }));
    await user.selectOptions(screen.getByRole("combobox", { name: /^Valabil/ }), "30");
    await user.click(screen.getByRole("button", { name: "Salvează" }));
    expect(inputsOf("ChangePublicLinkExpiry")).toMatchObject([
      { linkId: aLink().id, expectedVersion: 4, expiresInDays: 30, neverExpires: null },
    ]);
    await user.click(await screen.findByRole("button", { name: "Închide linkul" }));
    expect(inputsOf("RevokePublicLink")).toEqual([{ linkId: aLink().id }]);
  });
});
