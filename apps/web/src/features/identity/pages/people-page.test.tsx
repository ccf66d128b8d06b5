import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openPage, type Answers } from "../../../app/testing/open-page.tsx";
import { PeoplePage } from "./people-page.tsx";

const dan = {
  __typename: "Membership",
  id: "01a20c33-6dfa-76d1-919c-be91ac567882",
  version: 3,
  givenName: "Dan",
  familyName: "Pârvu",
  email: "dan@atelier.example",
  username: "dan",
  role: "OWNER",
  isActive: true,
  deactivatedAt: null,
  lastSeenAt: null,
  activeApiKeyCount: 0,
  defaultWorkPointId: null,
  defaultWorkPointName: null,
};
const invitation = {
  __typename: "Invitation",
  id: "01a20c33-6dfa-76d1-919c-be91ac567883",
  givenName: "Ioana",
  familyName: "Brătianu",
  email: "ioana@atelier.example",
  username: "ioana",
  role: "MEMBER",
  createdAt: "2026-11-20T10:00:00.000Z",
  expiresAt: "2026-11-27T10:00:00.000Z",
  isExpired: true,
};

function open(answers: Answers = {}, permissions = ["membership:read", "membership:manage"]) {
  const People = () => ({ memberships: [dan], invitations: [invitation] });
  return openPage(<PeoplePage />, { permissions, answers: { People, ...answers } });
}

/** The menu is drawn a moment after its button, longer on a busy machine. */
const choice = (name: string) => screen.findByRole("menuitem", { name }, { timeout: 15_000 });
const dialog = async () => within(await screen.findByRole("dialog"));

describe("inviting a colleague", () => {
  test("takes the user name from the address, and tells beside the field what is refused", async () => {
    const message = "Numele „radu” este deja folosit.";
    const { user, inputsOf } = open({
      InviteMember: () => ({ inviteMember: { __typename: "UsernameTaken", message } }),
    });
    await user.click(await screen.findByRole("button", { name: "Invită un coleg" }));
    const form = await dialog();
    await user.type(form.getByRole("textbox", { name: /^Nume \*|^Nume$/ }), "Ionescu");
    await user.type(form.getByRole("textbox", { name: /^Prenume/ }), "Radu");
    await user.type(form.getByRole("textbox", { name: /^E-mail/ }), "radu@atelier.example");
    await user.selectOptions(form.getByRole("combobox", { name: /^Rol/ }), "Contabil");
    await user.click(form.getByRole("button", { name: "Trimite invitația" }));
    expect(await form.findByText(message)).toBeDefined();
    expect(document.activeElement).toBe(form.getByRole("textbox", { name: /^Nume de utilizator/ }));
    expect(inputsOf("InviteMember")).toMatchObject([{ username: "radu", role: "ACCOUNTANT" }]);
  });

  test("can be done again when the link has died", async () => {
    const { user, inputsOf } = open({
      ResendInvitation: () => ({ resendInvitation: { ...invitation, isExpired: false } }),
    });
    expect(await screen.findByText("Link expirat")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Trimite din nou invitația pentru Ioana Brătianu" }));
    expect(inputsOf("ResendInvitation")).toEqual([{ invitationId: invitation.id }]);
    expect(await screen.findByText("În așteptare")).toBeDefined();
  });
});

describe("a person of the company", () => {
  test("is shut out only after a question", async () => {
    const shut = { ...dan, isActive: false, version: 4, deactivatedAt: "2026-11-28T10:00:00.000Z" };
    const { user, inputsOf } = open({ DeactivateMembership: () => ({ deactivateMembership: shut }) });
    await user.click(await screen.findByRole("button", { name: "Acțiuni pentru Dan Pârvu" }));
    await user.click(await choice("Dezactivează"));
    expect(inputsOf("DeactivateMembership")).toEqual([]);
    await user.click((await dialog()).getByRole("button", { name: "Dezactivează" }));
    expect(inputsOf("DeactivateMembership")).toEqual([{ membershipId: dan.id, expectedVersion: 3 }]);
  });

  test("keeps the owner's role when nobody else has it, and is told so at the field", async () => {
    const message = "Ultimul proprietar activ nu poate pierde acest rol.";
    const { user } = open({ ChangeRole: () => ({ changeRole: { __typename: "LastOwner", message } }) });
    await user.click(await screen.findByRole("button", { name: "Acțiuni pentru Dan Pârvu" }));
    await user.click(await choice("Schimbă rolul"));
    const form = await dialog();
    await user.selectOptions(form.getByRole("combobox", { name: /^Rol/ }), "Membru");
    await user.click(form.getByRole("button", { name: "Salvează" }));
    expect(await form.findByText(message)).toBeDefined();
  });

  test("is only shown to those who may not manage people", async () => {
    open({}, ["membership:read"]);
    expect(await screen.findByText("Dan Pârvu")).toBeDefined();
    expect(screen.queryByRole("button", { name: /Acțiuni|Invită|Retrage/ })).toBeNull();
  });
});

test("a person is given a work point, among those in use, and it stands with their name", async () => {
  const depot = {
    __typename: "WorkPoint",
    id: "01a20c33-6dfa-76d1-919c-be91ac567801",
    name: "Depozit Brazi",
    isArchived: false,
  };
  const closed = { ...depot, id: "closed", name: "Chioșc închis", isArchived: true };
  const set = { ...dan, version: 4, defaultWorkPointId: depot.id, defaultWorkPointName: depot.name };
  const { user, inputsOf } = open({
    WorkPointsOfPeople: () => ({ company: { __typename: "Company", id: "company", workPoints: [depot, closed] } }),
    SetDefaultWorkPoint: () => ({ setDefaultWorkPoint: set }),
  });
  await user.click(await screen.findByRole("button", { name: "Acțiuni pentru Dan Pârvu" }));
  await user.click(await choice("Alege punctul de lucru"));
  const form = await dialog();
  const field = form.getByRole("combobox", { name: "Punct de lucru implicit" });
  await within(field).findByRole("option", { name: "Depozit Brazi" });
  expect(within(field).queryByRole("option", { name: "Chioșc închis" })).toBeNull();
  await user.selectOptions(field, "Depozit Brazi");
  await user.click(form.getByRole("button", { name: "Salvează" }));
  expect(await screen.findByText("la Depozit Brazi")).toBeDefined();
  expect(inputsOf("SetDefaultWorkPoint")).toEqual([
    { membershipId: dan.id, expectedVersion: 3, workPointId: depot.id },
  ]);
});
