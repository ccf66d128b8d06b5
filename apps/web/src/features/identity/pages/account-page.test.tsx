import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Answers } from "../../../app/testing/open-page.tsx";
import { aPerson } from "../testing/a-person.ts";
import { openAtPlatform } from "../testing/open-at-platform.tsx";
import { AccountPage } from "./account-page.tsx";

const session = (id: string, isCurrent: boolean, userAgent: string) => ({
  __typename: "Session",
  id,
  isCurrent,
  address: "203.0.113.7",
  userAgent,
  createdAt: "2026-11-20T10:00:00.000Z",
  lastSeenAt: "2026-11-28T10:00:00.000Z",
});
const here = session("here", true, "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0");
const phone = session("phone", false, "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile");

function open(answers: Answers = {}, me = aPerson()) {
  return openAtPlatform(<AccountPage />, {
    answers: { Me: () => ({ me }), Sessions: () => ({ sessions: [here, phone] }), ...answers },
  });
}

describe("a person's own account", () => {
  test("keeps a new name over the version that was read", async () => {
    const saved = aPerson({ givenName: "Anca", version: 5 });
    const { user, inputsOf } = await open({ UpdateMe: () => ({ updateMe: saved }) });
    const givenName = await screen.findByRole("textbox", { name: /^Prenume/ });
    expect(screen.getByRole("button", { name: "Salvează profilul" })).toHaveProperty("disabled", true);
    await user.clear(givenName);
    await user.type(givenName, "Anca");
    await user.click(screen.getByRole("button", { name: "Salvează profilul" }));
    expect(await screen.findByText("Profilul a fost salvat.")).toBeDefined();
    expect(inputsOf("UpdateMe")).toMatchObject([{ givenName: "Anca", familyName: "Țânțaru", expectedVersion: 4 }]);
  });

  test("says at the field that the present password is wrong, and clears both once it is changed", async () => {
    const message = "Parola actuală nu este corectă.";
    const wrong = { __typename: "InvalidInput", message, issues: [{ path: "currentPassword", message }] };
    let answer: object = wrong;
    const { user, inputsOf } = await open({ ChangePassword: () => ({ changePassword: answer }) });
    const present = await screen.findByLabelText(/^Parola actuală/);
    const next = screen.getByLabelText(/^Parola nouă/);
    const change = screen.getByRole("button", { name: "Schimbă parola" });
    await user.type(present, "cal verde pe pod");
    await user.type(next, "cal verde pe acoperiș");
    await user.click(change);
    expect(await screen.findByText(message)).toBeDefined();
    expect(document.activeElement).toBe(present);
    expect(next).toHaveProperty("value", "cal verde pe acoperiș");

    answer = aPerson();
    await user.click(change);
    expect(await screen.findByText("Parola a fost schimbată, iar celelalte sesiuni s-au închis.")).toBeDefined();
    expect([present, next].map((field) => (field as HTMLInputElement).value)).toEqual(["", ""]);
    expect(inputsOf("ChangePassword")).toHaveLength(2);
  });

  test("shows where they are signed in, and shuts out any other place", async () => {
    const { user, inputsOf } = await open({
      RevokeSession: () => ({ revokeSession: { __typename: "SessionList", sessions: [here] } }),
    });
    const place = (await screen.findByText("Aici ești acum")).closest("li");
    expect(within(place as HTMLElement).queryByRole("button")).toBeNull();
    await user.click(screen.getByRole("button", { name: /^Închide sesiunea Chrome/ }));
    expect(await screen.findByText("Sesiunea a fost închisă.")).toBeDefined();
    expect(inputsOf("RevokeSession")).toEqual([{ sessionId: "phone" }]);
    expect(screen.queryByRole("button", { name: /^Închide sesiunea|^Închide toate/ })).toBeNull();
  });

  test("leaves every place only after a question", async () => {
    const { user, inputsOf } = await open({
      RevokeOtherSessions: () => ({ revokeOtherSessions: { __typename: "SessionList", sessions: [here] } }),
      SignOut: () => ({ signOut: { __typename: "SignedOut", isSignedOut: true } }),
    });
    await user.click(await screen.findByRole("button", { name: "Ieși de peste tot" }));
    const question = within(await screen.findByRole("dialog", { name: "Ieși din cont peste tot?" }));
    expect(inputsOf("SignOut")).toEqual([]);
    await user.click(question.getByRole("button", { name: "Ieși de peste tot" }));
    expect(await screen.findByRole("heading", { name: "/sign-in" })).toBeDefined();
    expect(inputsOf("SignOut")).toHaveLength(1);
  });

  test("asks for the confirmation mail again while the address is not confirmed", async () => {
    const { user, inputsOf } = await open(
      {
        ResendVerification: () => ({
          resendVerification: { __typename: "MailRequested", email: "ana@atelier.example" },
        }),
      },
      aPerson({ isEmailVerified: false }),
    );
    expect(await screen.findByText("Neconfirmată")).toBeDefined();
    await user.click(screen.getByRole("button", { name: /din nou/ }));
    expect(inputsOf("ResendVerification")).toHaveLength(1);
  });

  test("leads to their keys in each company", async () => {
    await open();
    const link = await screen.findByRole("link", { name: "Cheile tale din Atelierul Digital S.R.L." });
    expect(link.getAttribute("href")).toBe("/c/atelier/settings/company/api-keys");
  });

  test("of the demo company cannot be changed by its visitors", async () => {
    const [membership] = aPerson().memberships;
    const visitor = aPerson({ memberships: membership ? [{ ...membership, isDemo: true }] : [] });
    await open({}, visitor);
    expect(await screen.findByText("Acesta este contul demonstrativ")).toBeDefined();
    expect(screen.queryByRole("textbox")).toBeNull();
  });
});

test("somebody who is not signed in is sent to the door", async () => {
  await openAtPlatform(<AccountPage />, { answers: { Me: () => ({ me: null }) } });
  expect(await screen.findByRole("heading", { name: "/sign-in" })).toBeDefined();
});
