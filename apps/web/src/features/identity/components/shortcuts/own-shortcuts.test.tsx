import { screen, waitFor } from "@testing-library/react";
import { KeyHint } from "@softmanager/ui";
import { ShortcutsHelp } from "@softmanager/ui/shortcuts-help";
import { expect, test } from "vitest";
import type { Answers } from "../../../../app/testing/open-page.tsx";
import type { Me } from "../../model/use-me.ts";
import { aPerson } from "../../testing/a-person.ts";
import { openAtPlatform } from "../../testing/open-at-platform.tsx";
import { OwnShortcuts } from "./own-shortcuts.tsx";

const person = (shortcuts: Me["shortcuts"]) => aPerson({ shortcuts });

function open(answers: Answers, me: Me = person([{ act: "n i", keys: "alt+n" }])) {
  const elsewhere = [{ keys: "j", label: "Rândul următor", group: "În liste" }];
  return openAtPlatform(
    <>
      <OwnShortcuts me={me} />
      <KeyHint keys="n i" isRead />
      <ShortcutsHelp opened onClose={() => undefined} elsewhere={elsewhere} />
    </>,
    { answers },
  );
}

test("the person's own keys are in force, and others are kept beside them", async () => {
  const shortcuts = [
    { act: "n i", keys: "alt+n" },
    { act: "j", keys: "alt+w" },
  ];
  const kept = shortcuts.map((each) => ({ __typename: "OwnShortcut", ...each }));
  const { user, inputsOf } = await open({
    SetShortcuts: () => ({ setShortcuts: { ...aPerson(), shortcuts: kept } }),
  });
  expect(await screen.findByText("Alt N")).toBeDefined();
  await user.click(await screen.findByRole("button", { name: /Rândul următor, acum J$/ }));
  await user.keyboard("{Alt>}w{/Alt}");
  expect(await screen.findByRole("button", { name: /Rândul următor, acum Alt W$/ })).toBeDefined();
  await waitFor(() => expect(inputsOf("SetShortcuts")).toEqual([{ shortcuts }]));
});

test("keys that could not be kept go back to those before", async () => {
  const refusal = { __typename: "InvalidInput", message: "Nu a putut fi păstrat." };
  const { user, inputsOf } = await open({ SetShortcuts: () => ({ setShortcuts: refusal }) });
  await user.click(await screen.findByRole("button", { name: /Rândul următor, acum J$/ }));
  await user.keyboard("{Alt>}w{/Alt}");
  expect(await screen.findByText(refusal.message)).toBeDefined();
  expect(inputsOf("SetShortcuts")).toHaveLength(1);
  expect(await screen.findByRole("button", { name: /Rândul următor, acum J$/ })).toBeDefined();
});

test("visitors of the demo company are told that its keys stay as they are", async () => {
  const memberships = aPerson().memberships.map((each) => ({ ...each, isDemo: true }));
  await open({}, aPerson({ memberships }));
  expect(await screen.findByText(/^În contul demonstrativ tastele nu se pot schimba/)).toBeDefined();
  expect(screen.queryByRole("button", { name: /^Schimbă/ })).toBeNull();
});
