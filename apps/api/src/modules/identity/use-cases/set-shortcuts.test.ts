import { afterAll, beforeAll, expect, test } from "vitest";
import { startService, type TestService } from "../../../../test/service.ts";
import { aCompany, goodPassword, signingIn } from "../../../../test/story.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const set = `mutation ($input: SetShortcutsInput!) { setShortcuts(input: $input) {
  __typename ... on Me { shortcuts { act keys } } ... on InvalidInput { issues { path code message } } } }`;

async function somebody() {
  const { email } = await aCompany(service);
  const { client } = await signingIn(service, { email, password: goodPassword });
  const give = (shortcuts: object[]) => client.get(set, { input: { shortcuts } });
  return { client, give };
}

test("a person's own keys stay with the person, until others or none are given", async () => {
  const { client, give } = await somebody();
  expect(await client.get("{ me { shortcuts { act keys } } }")).toEqual({ me: { shortcuts: [] } });
  const shortcuts = [
    { act: "n i", keys: "w" },
    { act: "mod+k", keys: "mod+shift+enter" },
  ];
  expect(await give(shortcuts)).toEqual({ setShortcuts: { __typename: "Me", shortcuts } });
  expect(await give(shortcuts)).toEqual({ setShortcuts: { __typename: "Me", shortcuts } });
  expect(await client.get("{ me { shortcuts { act keys } } }")).toEqual({ me: { shortcuts } });
  expect(await give([])).toEqual({ setShortcuts: { __typename: "Me", shortcuts: [] } });
});

test("what is no shortcut, one given twice, and too many are refused", async () => {
  const { give } = await somebody();
  const refused = (path: string, code: string) => ({
    setShortcuts: { __typename: "InvalidInput", issues: [expect.objectContaining({ path, code })] },
  });
  expect(await give([{ act: "j", keys: "a b c" }])).toEqual(refused("shortcuts.0.keys", "NOT_A_SHORTCUT"));
  const twice = ["q", "w"].map((keys) => ({ act: "j", keys }));
  expect(await give(twice)).toEqual(refused("shortcuts.1", "ALREADY_USED"));
  const many = Array.from({ length: 101 }, (_, index) => ({ act: `f${index}`, keys: "q" }));
  expect(await give(many)).toMatchObject({ setShortcuts: { __typename: "InvalidInput" } });
});
