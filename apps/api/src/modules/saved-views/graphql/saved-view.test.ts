import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aColleague } from "../../../../test/matrix/cast.ts";
import { startService, type TestService } from "../../../../test/service.ts";
import { aView, viewsOf } from "../../../../test/stories/saved-views.ts";
import { aCompany } from "../../../../test/story.ts";

let service: TestService;
let ana: ReturnType<typeof viewsOf>;
let dan: ReturnType<typeof viewsOf>;
let boss: ReturnType<typeof viewsOf>;

beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** An owner and two members of one company. */
async function aTeam() {
  const { owner, companyId } = await aCompany(service);
  boss = viewsOf(owner);
  ana = viewsOf(await aColleague(service, { companyId, role: "MEMBER" }));
  dan = viewsOf(await aColleague(service, { companyId, role: "ACCOUNTANT" }));
}

const namesSeenBy = async (person: typeof ana) => (await person.sees()).map(({ name }) => name);

describe("a saved view", () => {
  beforeAll(aTeam);

  test("keeps tab, filters, order and columns as they were", async () => {
    const made = await ana.creates(aView());
    expect(made).toMatchObject({ ...aView(), isMine: true, mayChange: true, isDefault: false, version: 1 });
    expect(await ana.sees()).toMatchObject([aView()]);
    expect(await ana.sees("PAYMENTS")).toEqual([]);
  });

  test("is its maker's alone: neither a colleague nor the owner sees it, changes it or opens with it", async () => {
    const [mine] = await ana.sees();
    const { id: savedViewId = "", version: expectedVersion = 0 } = mine ?? {};
    for (const other of [dan, boss]) {
      expect(await other.sees()).toEqual([]);
      await expect(other.updates({ ...changeTo({}), savedViewId, expectedVersion })).rejects.toThrow("NOT_FOUND");
      await expect(other.deletes({ savedViewId, expectedVersion })).rejects.toThrow("NOT_FOUND");
      await expect(other.opensWith({ list: "DOCUMENTS", savedViewId })).rejects.toThrow("NOT_FOUND");
    }
  });

  test("has a name of its own, capitals aside; another person may use the same", async () => {
    expect(await ana.creates(aView({ name: "RESTANȚE ÎN EURO" }))).toMatchObject({
      __typename: "DuplicateSavedView",
      viewName: "Restanțe în euro",
    });
    expect(await dan.creates(aView())).toMatchObject({ __typename: "SavedView" });
    const twice = await Promise.all([1, 2].map(() => ana.creates(aView({ name: "La fel" }))));
    expect(twice.map(({ __typename }) => __typename).toSorted()).toEqual(["DuplicateSavedView", "SavedView"]);
  });

  test("is kept once by a repeated request", async () => {
    const input = aView({ name: "O dată", idempotencyKey: "o-data" });
    const [first, second] = [await ana.creates(input), await ana.creates(input)];
    expect(second.id).toBe(first.id);
    expect(await ana.creates({ ...input, name: "Alta" })).toMatchObject({ __typename: "IdempotencyConflict" });
  });

  test("is changed by the version that was read", async () => {
    const made = await ana.creates(aView({ name: "Veche" }));
    const change = { ...changeTo({ name: "Nouă" }), savedViewId: made.id, expectedVersion: 1 };
    expect(await ana.updates(change)).toMatchObject({ name: "Nouă", version: 2 });
    expect(await ana.updates(change)).toMatchObject({ __typename: "VersionConflict", actualVersion: 2 });
  });

  test("is told in the audit trail, field by field", async () => {
    const { rows } = await service.owner.query<{ act: string; changes: { after: object }[] }>(
      "select act, changes from audit where act like 'saved-views.update%' order by at desc limit 1",
    );
    expect(rows[0]?.changes).toMatchObject([{ type: "SavedView", before: { name: "Veche" }, after: { name: "Nouă" } }]);
  });
});

describe("a shared view", () => {
  beforeAll(aTeam);

  test("is seen by everybody in the company, with who made it, and changed by its maker or an administrator", async () => {
    const made = await ana.creates(aView({ isShared: true }));
    expect(await dan.sees()).toMatchObject([{ madeBy: "Coleg MEMBER", isMine: false, mayChange: false }]);
    expect(await boss.sees()).toMatchObject([{ isMine: false, mayChange: true }]);
    const change = { ...changeTo({ name: "A noastră", isShared: true }), savedViewId: made.id, expectedVersion: 1 };
    await expect(dan.updates(change)).rejects.toThrow("FORBIDDEN");
    expect(await boss.updates(change)).toMatchObject({ name: "A noastră", version: 2 });
    await expect(dan.deletes({ savedViewId: made.id, expectedVersion: 2 })).rejects.toThrow("FORBIDDEN");
  });

  test("of another company is not found", async () => {
    const [ours] = await ana.sees();
    const stranger = viewsOf((await aCompany(service)).owner);
    expect(await stranger.sees()).toEqual([]);
    const { id: savedViewId = "", version: expectedVersion = 0 } = ours ?? {};
    await expect(stranger.deletes({ savedViewId, expectedVersion })).rejects.toThrow("NOT_FOUND");
    await expect(stranger.opensWith({ list: "DOCUMENTS", savedViewId })).rejects.toThrow("NOT_FOUND");
  });

  test("comes back after it was deleted, and still opens the list of whoever chose it", async () => {
    const [ours] = await ana.sees();
    const { id: savedViewId = "", version: expectedVersion = 0 } = ours ?? {};
    await dan.opensWith({ list: "DOCUMENTS", savedViewId });
    await ana.deletes({ savedViewId, expectedVersion });
    expect([await namesSeenBy(ana), await namesSeenBy(dan)]).toEqual([[], []]);
    await expect(ana.deletes({ savedViewId, expectedVersion: expectedVersion + 1 })).rejects.toThrow("NOT_FOUND");
    expect(await ana.restores({ savedViewId })).toMatchObject({ name: "A noastră" });
    expect(await dan.sees()).toMatchObject([{ name: "A noastră", isDefault: true }]);
    expect(await ana.sees()).toMatchObject([{ isDefault: false }]);
  });

  test("does not come back beside another of its name", async () => {
    const [ours] = await ana.sees();
    const { id: savedViewId = "", version: expectedVersion = 0 } = ours ?? {};
    await ana.deletes({ savedViewId, expectedVersion });
    await ana.creates(aView({ name: "a noastră" }));
    expect(await ana.restores({ savedViewId })).toMatchObject({ __typename: "DuplicateSavedView" });
  });
});

describe("the view that a list opens with", () => {
  beforeAll(aTeam);

  test("is one for each list and person, and can be none", async () => {
    const first = await ana.creates(aView({ isShared: true }));
    const second = await ana.creates(aView({ name: "A doua" }));
    await ana.opensWith({ list: "DOCUMENTS", savedViewId: first.id });
    await ana.opensWith({ list: "DOCUMENTS", savedViewId: second.id });
    const defaults = async (person: typeof ana) =>
      (await person.sees()).filter(({ isDefault }) => isDefault).map(({ name }) => name);
    expect([await defaults(ana), await defaults(dan)]).toEqual([["A doua"], []]);
    await ana.opensWith({ list: "DOCUMENTS", savedViewId: null });
    expect(await defaults(ana)).toEqual([]);
    await expect(ana.opensWith({ list: "PRODUCTS", savedViewId: first.id })).rejects.toThrow("NOT_FOUND");
  });
});

describe("a view is refused", () => {
  beforeAll(aTeam);

  test.each([
    [{ name: " " }, "name REQUIRED"],
    [{ name: "x".repeat(61) }, "name TOO_LONG"],
    [
      { state: { filters: Array.from({ length: 21 }, (_, index) => ({ name: `f${index}`, value: "1" })) } },
      "state.filters TOO_MANY",
    ],
    [{ state: { filters: [{ name: "from", value: "x".repeat(101) }] } }, "state.filters.0.value TOO_LONG"],
    [{ state: { filters: [], columns: [] } }, "state.columns TOO_FEW"],
    [
      { state: { filters: [], columns: Array.from({ length: 41 }, (_, index) => `c${index}`) } },
      "state.columns TOO_MANY",
    ],
    [{ state: { filters: [], search: "x".repeat(101) } }, "state.search TOO_LONG"],
    [
      {
        state: {
          filters: [
            { name: "from", value: "1" },
            { name: "from", value: "2" },
          ],
        },
      },
      "state.filters.1.name NOT_ONE_OF_THE_CHOICES",
    ],
  ])("with %j at %s", async (changes, issue) => {
    const answer = await ana.creates(aView(changes));
    const issues = (answer.issues as { path: string; code: string }[]).map(({ path, code }) => `${path} ${code}`);
    expect(issues).toEqual([issue]);
  });

  test("as the fifty-first of a list", async () => {
    for (let count = 1; count <= 50; count += 1) await ana.creates(aView({ name: `Vizualizarea ${count}` }));
    expect(await ana.creates(aView())).toMatchObject({ __typename: "TooManySavedViews", limit: 50 });
    expect(await ana.creates(aView({ list: "PRODUCTS" }))).toMatchObject({ __typename: "SavedView" });
  });
});

function changeTo(changes: Record<string, unknown>) {
  const { list: _list, ...view } = aView(changes);
  return view;
}
