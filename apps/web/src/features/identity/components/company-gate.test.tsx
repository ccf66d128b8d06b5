import { cleanup, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Answers } from "../../../app/testing/open-page.tsx";
import { aPerson, policies } from "../testing/a-person.ts";
import { openAtPlatform } from "../testing/open-at-platform.tsx";
import { CompanyGate } from "./company-gate.tsx";

const [membership] = aPerson().memberships;

function open(me: object | null, answers: Answers = {}, slug = "atelier") {
  const usual: Answers = { Me: () => ({ me }), Policies: () => ({ policies }) };
  return openAtPlatform(<CompanyGate slug={slug}>{({ name }) => <h1>{`Registrele ${name}`}</h1>}</CompanyGate>, {
    answers: { ...usual, ...answers },
    companyId: membership?.companyId ?? "",
  });
}

const books = () => screen.findByRole("heading", { name: "Registrele Atelierul Digital S.R.L." });
const noBooks = () => expect(screen.queryByRole("heading", { name: /^Registrele/ })).toBeNull();
const box = async (name: RegExp) => {
  const found = (await screen.findByRole("checkbox", { name })) as HTMLInputElement;
  await expect.poll(() => found.disabled).toBe(false);
  return found;
};

describe("the way into a company", () => {
  test("is open to its members", async () => {
    await open(aPerson());
    expect(await books()).toBeDefined();
  });

  test("is closed to everybody else, who is led to their own companies", async () => {
    const { user } = await open(aPerson(), {}, "altcineva");
    await user.click(await screen.findByRole("button", { name: /societăți/i }));
    expect(await screen.findByRole("heading", { name: "/companies" })).toBeDefined();
  });

  test("leads somebody unknown to the door", async () => {
    await open(null);
    expect(await screen.findByRole("heading", { name: "/sign-in" })).toBeDefined();
  });
});

describe("texts that are not accepted yet", () => {
  const asked = (...policiesToAccept: string[]) => ({
    ...aPerson(),
    memberships: [{ ...membership, policiesToAccept }],
  });
  const askedAgain = (policiesToAccept: string[], changedPolicies: string[]) => ({
    ...aPerson(),
    memberships: [{ ...membership, policiesToAccept, changedPolicies }],
  });
  const behind = asked("TERMS", "DPA");

  test("stand before everything else, each with its own empty box and open to read", async () => {
    const { user, inputsOf } = await open(behind);
    const terms = await box(/termenii și condițiile/);
    const agreement = await box(/acordul de prelucrare/);
    noBooks();
    expect([terms.checked, agreement.checked]).toEqual([false, false]);
    expect(screen.getByRole("link", { name: "termenii și condițiile" }).getAttribute("target")).toBe("_blank");
    await user.click(terms);
    await user.click(screen.getByRole("button", { name: /accept/i }));
    expect(inputsOf("AcceptPolicies")).toEqual([]);
    expect(agreement.getAttribute("aria-invalid")).toBe("true");
  });

  test("are new to whoever has never accepted them, and changed to whoever has", async () => {
    await open(asked("DPA"));
    expect(await screen.findByRole("heading", { name: "Înainte să începi" })).toBeDefined();
    expect(screen.getByText(/^Ca să lucrezi în Atelierul Digital S\.R\.L\.,/)).toBeDefined();
    cleanup();
    await open(askedAgain(["TERMS", "DPA"], ["TERMS", "DPA"]));
    expect(await screen.findByRole("heading", { name: "Condițiile s-au schimbat" })).toBeDefined();
    cleanup();
    await open(askedAgain(["TERMS", "DPA"], ["TERMS"]));
    expect(await screen.findByRole("heading", { name: "Înainte să începi" })).toBeDefined();
  });

  test("let the owner in once both are accepted, by version and hash", async () => {
    const { user, inputsOf } = await open(behind, { AcceptPolicies: () => ({ acceptPolicies: aPerson() }) });
    await user.click(await box(/termenii și condițiile/));
    await user.click(await box(/acordul de prelucrare/));
    await user.click(screen.getByRole("button", { name: /accept/i }));
    await books();
    expect(inputsOf("AcceptPolicies")).toEqual([
      {
        acceptances: [
          { document: "TERMS", version: "2026-11-01", sha256: "TERMS hash" },
          { document: "DPA", version: "2026-11-01", sha256: "DPA hash" },
        ],
      },
    ]);
  });

  test("ask a member for the terms alone: the agreement is the owner's", async () => {
    await open(asked("TERMS"));
    await box(/termenii și condițiile/);
    expect(screen.getAllByRole("checkbox")).toHaveLength(1);
  });

  test("for one company leave the way into another open", async () => {
    const other = { ...membership, id: "other", companySlug: "celalalt", policiesToAccept: ["DPA"] };
    await open(aPerson({ memberships: [membership, other] as never }));
    expect(await books()).toBeDefined();
  });

  test("may be left by whoever does not accept them", async () => {
    const { user } = await open(behind, {
      SignOut: () => ({ signOut: { __typename: "SignedOut", isSignedOut: true } }),
    });
    await box(/termenii și condițiile/);
    await user.click(screen.getByRole("button", { name: /^(Ieși|Deconect)/ }));
    expect(await screen.findByRole("heading", { name: "/sign-in" })).toBeDefined();
    noBooks();
  });
});
