import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Answers } from "../../../app/testing/open-page.tsx";
import { aPerson, policies } from "../testing/a-person.ts";
import { openAtPlatform } from "../testing/open-at-platform.tsx";
import { InvitationPage } from "./invitation-page.tsx";

const invitation = {
  __typename: "InvitationDetail",
  companyName: "Atelierul Digital S.R.L.",
  givenName: "Ioana",
  email: "ioana@atelier.example",
  hasAccount: false,
};
const ioana = aPerson({ givenName: "Ioana", email: "ioana@atelier.example" });

function open(answers: Answers = {}, hash = "#token=taina") {
  const usual: Answers = {
    Me: () => ({ me: null }),
    Invitation: () => ({ invitation }),
    Policies: () => ({ policies }),
    AcceptInvitation: () => ({ acceptInvitation: ioana }),
  };
  return openAtPlatform(<InvitationPage />, { answers: { ...usual, ...answers }, hash });
}

const join = () => screen.findByRole("button", { name: "Intră în societate" });
const books = () => screen.findByRole("heading", { name: "/c/atelier" });

describe("somebody who was invited", () => {
  test("without an account chooses a password, accepts the terms that were shown, and is in", async () => {
    const { user, inputsOf } = await open();
    const terms = await screen.findByRole("checkbox", { name: /termenii și condițiile/ });
    await expect.poll(() => (terms as HTMLInputElement).disabled).toBe(false);
    await user.click(await join());
    expect(inputsOf("AcceptInvitation")).toEqual([]);
    expect(document.activeElement).toBe(screen.getByLabelText(/^Parolă/));
    expect(terms.getAttribute("aria-invalid")).toBe("true");

    await user.type(screen.getByLabelText(/^Parolă/), "cal verde pe acoperiș");
    await user.click(terms);
    await user.click(await join());
    await books();
    expect(inputsOf("AcceptInvitation")).toEqual([
      {
        token: "taina",
        password: "cal verde pe acoperiș",
        acceptances: [{ document: "TERMS", version: "2026-11-01", sha256: "TERMS hash" }],
      },
    ]);
  });

  test("with an account signs in and is in", async () => {
    const { user, inputsOf } = await open({
      Invitation: () => ({ invitation: { ...invitation, hasAccount: true } }),
      SignIn: () => ({ signIn: ioana }),
    });
    expect(await screen.findByText(/are deja un cont/)).toBeDefined();
    await user.type(screen.getByLabelText(/^Parolă/), "cal verde pe acoperiș");
    await user.click(screen.getByRole("button", { name: "Intră în cont" }));
    await books();
    expect(inputsOf("AcceptInvitation")).toEqual([{ token: "taina", acceptances: [] }]);
  });

  test("and is signed in already joins with one press", async () => {
    const { user, inputsOf } = await open({ Me: () => ({ me: ioana }) });
    await user.click(await join());
    await books();
    expect(inputsOf("AcceptInvitation")).toEqual([{ token: "taina", acceptances: [] }]);
  });

  test("is told why not, and stays, when the link has died meanwhile", async () => {
    const message = "Invitația nu mai este valabilă: a fost folosită sau retrasă.";
    const { user } = await open({
      Me: () => ({ me: ioana }),
      AcceptInvitation: () => ({ acceptInvitation: { __typename: "LinkNotValid", message } }),
    });
    await user.click(await join());
    expect(await screen.findByText(message)).toBeDefined();
    expect(await join()).toBeDefined();
  });
});

describe("an invitation", () => {
  test("for somebody else joins nobody until they have signed out", async () => {
    let me: object | null = aPerson();
    const { user, inputsOf } = await open({
      Me: () => ({ me }),
      SignOut() {
        me = null;
        return { signOut: { __typename: "SignedOut", isSignedOut: true } };
      },
    });
    expect(await screen.findByText(/ești autentificat cu ana@atelier\.example/)).toBeDefined();
    expect(screen.queryByRole("button", { name: "Intră în societate" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Ieși din cont și continuă" }));
    expect(await screen.findByLabelText(/^Parolă/)).toBeDefined();
    expect(inputsOf("SignOut")).toHaveLength(1);
  });

  test.each([
    ["that is dead", "#token=taina"],
    ["without its secret", ""],
  ])("%s says so, and leads to the door", async (_which, hash) => {
    await open({ Invitation: () => ({ invitation: null }) }, hash);
    expect(await screen.findByRole("heading", { name: "Invitația nu mai este valabilă" })).toBeDefined();
    expect(screen.getByRole("link").getAttribute("href")).toBe("/sign-in");
  });
});
