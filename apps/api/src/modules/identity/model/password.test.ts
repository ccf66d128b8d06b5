import { expect, test } from "vitest";
import { hashPassword, isCommonPassword, isPassword } from "./password.ts";

test.each([
  "qwertyuiop",
  "Password123",
  "parola1234",
  "PAROLĂ!!!2026",
  "1234567890",
  "aaaaaaaaaaaa",
  "Bucuresti2026!",
  "dragondragon",
  "123456789012",
])("%s is too common", (password) => {
  expect(isCommonPassword(password)).toBe(true);
});

test.each(["cal verde pe acoperiș", "Kf7!xmQ2zp", "trei mere roșii", "7391840265"])("%s is not", (password) => {
  expect(isCommonPassword(password)).toBe(false);
});

test("a password is the same however its letters were composed", async () => {
  const hash = await hashPassword("pădure adâncă".normalize("NFD"));
  expect(await isPassword("pădure adâncă".normalize("NFC"), hash)).toBe(true);
});

test("nobody's password is right for an account that does not exist", async () => {
  expect(await isPassword("no account has this password", null)).toBe(false);
});
