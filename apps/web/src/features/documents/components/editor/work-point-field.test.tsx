import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { openEditor } from "../../testing/open-editor.tsx";

const depot = {
  __typename: "WorkPoint",
  id: "01a20c33-6dfa-76d1-919c-000000000001",
  name: "Depozit",
  isArchived: false,
};
const shop = {
  __typename: "WorkPoint",
  id: "01a20c33-6dfa-76d1-919c-000000000002",
  name: "Magazin",
  isArchived: false,
};
const closed = { __typename: "WorkPoint", id: "01a20c33-6dfa-76d1-919c-000000000003", name: "Vechi", isArchived: true };

const company = (isPrinted: boolean) => () => ({
  company: {
    __typename: "Company",
    id: "01a20c33-6dfa-76d1-919c-be91ac567880",
    sellerBlock: { workPoint: isPrinted },
    workPoints: [depot, shop, closed],
  },
});

const aSeries = (id: string, printedPrefix: string, workPointId: string | null, isUsable = true) => ({
  __typename: "Series",
  id,
  kind: "INVOICE",
  printedPrefix,
  nextNumberText: `${printedPrefix} 0001`,
  workPointId,
  isUsable,
  archivedAt: null,
});

const series = () => ({
  series: [
    aSeries("01a20c3c-fee4-7420-95df-000000000001", "F", null),
    aSeries("01a20c3c-fee4-7420-95df-000000000002", "DEP", depot.id),
    aSeries("01a20c3c-fee4-7420-95df-000000000003", "ALTUL", null, false),
  ],
});

const place = () => screen.getByRole<HTMLSelectElement>("combobox", { name: /^Punct de lucru/ });
const chosenSeries = () => screen.getByRole<HTMLSelectElement>("combobox", { name: /^Serie/ });

test("the work point follows its series until another one is chosen, and closed ones are no choice", async () => {
  const { user, session } = await openEditor({}, { WorkPointsOfDrafts: company(true), SeriesOfDrafts: series });
  await waitFor(() => expect(place().value).toBe(""));
  expect(Array.from(place().options, ({ text }) => text)).toEqual(["Nu apare", "Depozit", "Magazin"]);
  await waitFor(() => expect(chosenSeries().options.length).toBe(2));
  await user.selectOptions(chosenSeries(), "DEP");
  expect(place().value).toBe(depot.id);
  await user.selectOptions(place(), "Magazin");
  await user.selectOptions(chosenSeries(), "F");
  expect(session.store.get().workPointId).toBe(shop.id);
  await user.selectOptions(place(), "Nu apare");
  expect(session.store.get().workPointId).toBeNull();
});

test("a company that prints no work point is not asked for one", async () => {
  const { asked } = await openEditor({}, { WorkPointsOfDrafts: company(false), SeriesOfDrafts: series });
  await waitFor(() => expect(asked.some(({ operation }) => operation === "WorkPointsOfDrafts")).toBe(true));
  await screen.findByRole("option", { name: "DEP" });
  expect(screen.queryByRole("combobox", { name: /^Punct de lucru/ })).toBeNull();
  expect(screen.queryByRole("option", { name: "ALTUL" })).toBeNull();
});
