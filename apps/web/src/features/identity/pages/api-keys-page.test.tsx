import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openPage, type Answers } from "../../../app/testing/open-page.tsx";
import { ApiKeysPage } from "./api-keys-page.tsx";

const shopKey = {
  __typename: "ApiKey",
  id: "01a20c33-6dfa-76d1-919c-be91ac567881",
  name: "Magazin online",
  tokenHint: "x7Qd",
  scopes: ["customer:read"],
  personName: "Ana Țânțaru",
  isOwn: true,
  createdAt: "2026-11-20T10:00:00.000Z",
  expiresAt: null,
  lastUsedAt: null,
  revokedAt: null,
  replacedById: null,
  isActive: true,
};
const permissions = ["api-key:read", "api-key:manage", "api-key:manage-own", "customer:read", "document:issue"];

function open(answers: Answers, keys: object[] = [shopKey], held = permissions) {
  return openPage(<ApiKeysPage />, {
    permissions: held,
    answers: { ApiKeys: () => ({ apiKeys: keys }), MyApiKeys: () => ({ myApiKeys: keys }), ...answers },
  });
}

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const dialog = async () => within(await screen.findByRole("dialog"));

describe("a new key", () => {
  test("says what it may do, in words, and no more than its maker may", async () => {
    const { user, inputsOf } = open({}, []);
    await user.click(await button("Creează o cheie"));
    const form = await dialog();
    expect(form.getAllByRole("checkbox").map(({ ariaLabel, id }) => ariaLabel ?? id)).toHaveLength(permissions.length);
    expect(form.getByRole("checkbox", { name: "Emite documente" })).toBeDefined();
    await user.type(form.getByRole("textbox", { name: /La ce folosește/ }), "Magazin");
    await user.click(form.getByRole("button", { name: "Creează o cheie" }));
    expect(await form.findByText("Alege cel puțin una dintre variante.")).toBeDefined();
    expect(inputsOf("CreateApiKey")).toEqual([]);
  });

  test("is shown once, with a button to copy it", async () => {
    const { user, inputsOf } = open({
      CreateApiKey: () => ({ createApiKey: { __typename: "NewApiKey", token: "smk_geheim", apiKey: shopKey } }),
    });
    await user.click(await button("Creează o cheie"));
    const form = await dialog();
    await user.type(form.getByRole("textbox", { name: /La ce folosește/ }), "Magazin");
    await user.click(form.getByRole("button", { name: "Doar citire" }));
    await user.click(form.getByRole("button", { name: "Creează o cheie" }));
    expect(await screen.findByDisplayValue("smk_geheim")).toBeDefined();
    expect(screen.getByRole("button", { name: /Copiază/ })).toBeDefined();
    expect(inputsOf("CreateApiKey")).toMatchObject([
      { name: "Magazin", expiresInDays: 365, scopes: ["api-key:read", "customer:read"] },
    ]);
    await user.click(screen.getByRole("button", { name: "Am copiat-o" }));
    await expect.poll(() => screen.queryByDisplayValue("smk_geheim")).toBeNull();
  });
});

test("revoking a key asks first, since it cannot be undone", async () => {
  const revoked = { ...shopKey, isActive: false, revokedAt: "2026-11-28T10:00:00.000Z" };
  const { user, inputsOf } = open({ RevokeApiKey: () => ({ revokeApiKey: revoked }) });
  await user.click(await button("Revocă cheia Magazin online"));
  expect(inputsOf("RevokeApiKey")).toEqual([]);
  await user.click((await dialog()).getByRole("button", { name: "Revocă" }));
  expect(inputsOf("RevokeApiKey")).toEqual([{ apiKeyId: shopKey.id }]);
  expect(await screen.findByText("Revocată")).toBeDefined();
});

test("renewing a key shows the new one once, and when the old one ends", async () => {
  const endsAt = "2026-12-01T10:00:00.000Z";
  const next = { ...shopKey, id: "01a20c33-6dfa-76d1-919c-be91ac567882", tokenHint: "n0uA" };
  let keys: object[] = [shopKey];
  const { user, inputsOf } = open({
    ApiKeys: () => ({ apiKeys: keys }),
    RotateApiKey: () => {
      keys = [next, { ...shopKey, expiresAt: endsAt, replacedById: next.id }];
      return { rotateApiKey: { __typename: "NewApiKey", token: "smk_nou", apiKey: next } };
    },
  });
  await user.click(await button("Înnoiește cheia Magazin online"));
  const form = await dialog();
  await user.selectOptions(form.getByRole("combobox", { name: "Cheia veche mai merge" }), "7 zile");
  await user.click(form.getByRole("button", { name: "Înnoiește" }));
  expect(await screen.findByDisplayValue("smk_nou")).toBeDefined();
  expect(inputsOf("RotateApiKey")).toMatchObject([{ apiKeyId: shopKey.id, overlapHours: 168 }]);
  expect(await screen.findByText(/^Cheia veche merge până la 01\.12\.2026/)).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Am copiat-o" }));
  expect(await screen.findByText("Înlocuită")).toBeDefined();
  expect(screen.getByText(/^merge până la 01\.12\.2026/)).toBeDefined();
  expect(screen.getAllByRole("button", { name: /^Înnoiește cheia/ })).toHaveLength(1);
});

test("who may see the keys of colleagues finds them apart, and renews none of them", async () => {
  open({}, [shopKey, { ...shopKey, id: "theirs", name: "ERP", isOwn: false, personName: "Ion Pop" }]);
  const theirs = within(await screen.findByRole("list", { name: "Cheile colegilor" }));
  expect(theirs.getByText("Lucrează în numele lui Ion Pop")).toBeDefined();
  expect(theirs.getByRole("button", { name: "Revocă cheia ERP" })).toBeDefined();
  expect(theirs.queryByRole("button", { name: /^Înnoiește/ })).toBeNull();
});

test("who may not is asked for own keys alone", async () => {
  const answer = { __typename: "NewApiKey", token: "smk_nou", apiKey: shopKey };
  const { user, inputsOf } = open(
    { RotateApiKey: () => ({ rotateApiKey: answer }) },
    [shopKey],
    ["api-key:manage-own", "customer:read"],
  );
  expect(await button("Revocă cheia Magazin online")).toBeDefined();
  await user.click(await button("Înnoiește cheia Magazin online"));
  await user.click((await dialog()).getByRole("button", { name: "Înnoiește" }));
  expect(await screen.findByDisplayValue("smk_nou")).toBeDefined();
  expect([inputsOf("ApiKeys"), inputsOf("MyApiKeys")]).toEqual([[], [{}, {}]]);
});
