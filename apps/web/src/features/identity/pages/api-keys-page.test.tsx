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
  createdAt: "2026-11-20T10:00:00.000Z",
  expiresAt: null,
  lastUsedAt: null,
  revokedAt: null,
  isActive: true,
};
const permissions = ["api-key:read", "api-key:manage", "customer:read", "document:issue"];

function open(answers: Answers, keys: object[] = [shopKey]) {
  return openPage(<ApiKeysPage />, { permissions, answers: { ApiKeys: () => ({ apiKeys: keys }), ...answers } });
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
