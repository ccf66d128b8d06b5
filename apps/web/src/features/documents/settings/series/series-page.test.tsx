import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openPage, type Answers } from "../../../../app/testing/open-page.tsx";
import type { SeriesPartsFragment } from "../operations.generated.ts";
import { SeriesPage } from "./series-page.tsx";

function aSeries(part: Partial<SeriesPartsFragment> = {}): SeriesPartsFragment & { __typename: "Series" } {
  return {
    __typename: "Series",
    id: "01a20c3c-fee4-7420-95df-000000000001",
    version: 3,
    kind: "INVOICE",
    prefix: "F",
    separator: " ",
    padding: 4,
    nextNumber: 12,
    nextNumberText: "F 0012",
    lastIssueDate: "2026-11-20",
    isDefault: true,
    isInUse: true,
    reset: "NEVER",
    workPointId: null,
    workPoint: null,
    allowedMembershipIds: [],
    archivedAt: null,
    ...part,
  };
}

const bonds = {
  company: {
    __typename: "Company",
    id: "01a20c33-6dfa-76d1-919c-be91ac567880",
    workPoints: [
      { __typename: "WorkPoint", id: "01a20c33-6dfa-76d1-919c-be91ac567801", name: "Depozit Brazi", isArchived: false },
    ],
  },
  memberships: [
    {
      __typename: "Membership",
      id: "01a20c33-6dfa-76d1-919c-be91ac567811",
      givenName: "Ana",
      familyName: "Țânțaru",
      deactivatedAt: null,
    },
    {
      __typename: "Membership",
      id: "01a20c33-6dfa-76d1-919c-be91ac567812",
      givenName: "Ion",
      familyName: "Ionescu",
      deactivatedAt: null,
    },
    { __typename: "Membership", id: "m-3", givenName: "Plecat", familyName: "De Mult", deactivatedAt: "2026-01-01" },
  ],
};

async function open(answers: Answers = {}, permissions = ["series:read", "series:manage"]) {
  const opened = openPage(<SeriesPage />, {
    answers: { SeriesSettings: () => ({ series: [aSeries()] }), SeriesBonds: () => bonds, ...answers },
    permissions,
  });
  await screen.findByText("F 0012");
  return opened;
}

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });
const save = () => screen.getByRole("button", { name: "Salvează" });

describe("the series of documents", () => {
  test("show how the next number will read while it is typed", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Adaugă o serie" }));
    await user.type(field(/^Prefix/), "ATL");
    await user.selectOptions(screen.getByRole("combobox", { name: /^Despărțire/ }), "-");
    await user.clear(field(/^Cifre/));
    await user.type(field(/^Cifre/), "6");
    await user.clear(field(/^Următorul număr/));
    await user.type(field(/^Următorul număr/), "731");
    expect(await screen.findByText("ATL-000731")).toBeDefined();
  });

  test("count by the year once the prefix names it, and are bound to a place and to people", async () => {
    const { user, inputsOf } = await open({ CreateSeries: () => ({ createSeries: aSeries() }) });
    await user.click(screen.getByRole("button", { name: "Adaugă o serie" }));
    await user.type(field(/^Prefix/), "BRZ");
    await user.selectOptions(screen.getByRole("combobox", { name: /^Numărătoarea/ }), "De la 1 în fiecare an");
    expect(field(/^Prefix/).value).toBe("BRZ{YYYY}");
    expect(await screen.findByText(/^BRZ\d{4} 0001$/)).toBeDefined();
    await user.selectOptions(await screen.findByRole("combobox", { name: /^Punct de lucru/ }), "Depozit Brazi");
    expect(screen.queryByText("Plecat De Mult")).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: "Ion Ionescu" }));
    expect(screen.getByText("Doar cei bifați.")).toBeDefined();
    await user.click(save());
    await expect
      .poll(() => inputsOf("CreateSeries"))
      .toMatchObject([
        {
          prefix: "BRZ{YYYY}",
          reset: "YEARLY",
          workPointId: "01a20c33-6dfa-76d1-919c-be91ac567801",
          allowedMembershipIds: ["01a20c33-6dfa-76d1-919c-be91ac567812"],
        },
      ]);
  });

  test("tell a prefix of another series beside the prefix, and keep what was typed", async () => {
    const taken = { __typename: "SeriesPrefixTaken", message: "Prefixul F aparține altei serii." };
    const { user, inputsOf } = await open({ CreateSeries: () => ({ createSeries: taken }) });
    await user.click(screen.getByRole("button", { name: "Adaugă o serie" }));
    await user.selectOptions(screen.getByRole("combobox", { name: /^Pentru/ }), "PROFORMA");
    await user.type(field(/^Prefix/), "F");
    await user.click(save());
    await screen.findByText("Prefixul F aparține altei serii.");
    expect(document.activeElement).toBe(field(/^Prefix/));
    expect(inputsOf("CreateSeries")).toMatchObject([{ kind: "PROFORMA", prefix: "F", separator: " ", nextNumber: 1 }]);
  });

  test("that gave numbers keep their prefix, and say what skipping leaves unused", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Modifică seria F" }));
    expect(field(/^Prefix/).matches(":disabled")).toBe(true);
    await user.clear(field(/^Următorul număr/));
    await user.type(field(/^Următorul număr/), "15");
    await screen.findByText("3 numere rămân nefolosite pentru totdeauna.");
  });

  test("closed at once, are opened again and made the default they were", async () => {
    let series = aSeries();
    const change = (part: Partial<SeriesPartsFragment>) =>
      (series = { ...series, version: series.version + 1, ...part });
    const { user, inputsOf } = await open({
      SeriesSettings: () => ({ series: [series] }),
      ArchiveSeries: () => ({ archiveSeries: change({ archivedAt: "2026-11-28T08:00:00.000Z", isDefault: false }) }),
      RestoreSeries: () => ({ restoreSeries: change({ archivedAt: null }) }),
      UpdateSeries: () => ({ updateSeries: change({ isDefault: true }) }),
    });
    await user.click(screen.getByRole("button", { name: "Închide seria F" }));
    await screen.findByText("Facturi: nicio serie implicită");
    await user.click(await screen.findByRole("button", { name: /^Anulează/ }));
    await screen.findByText("Implicită");
    expect(inputsOf("RestoreSeries")).toEqual([{ seriesId: series.id, expectedVersion: 4 }]);
    expect(inputsOf("UpdateSeries")).toMatchObject([{ isDefault: true, nextNumber: 12, expectedVersion: 5 }]);
  });

  test("can only be read by who may not keep them", async () => {
    await open({}, ["series:read"]);
    expect(screen.queryByRole("button", { name: "Adaugă o serie" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Modifică seria F" })).toBeNull();
  });
});
