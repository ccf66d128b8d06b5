import { expect, test } from "vitest";
import { aDocument } from "../fixtures/a-document.ts";
import { workshop } from "../fixtures/companies.ts";
import { placesOf } from "./places.ts";

const depot = { name: "Depozit Brazi", address: "Str. Depozitelor nr. 4, Brazi", phone: "+40244111222" };

function printed(workPoint: typeof depot & { fax?: string | null }): string[] {
  const { snapshot } = aDocument("from a work point", { seller: { ...workshop, workPoint } });
  return placesOf(snapshot, "ro").flatMap(({ lines }) => [...lines]);
}

test("a work point is printed with its telephone and its fax", () => {
  expect(printed({ ...depot, fax: "+40244333444" })).toEqual([
    "Depozit Brazi",
    "Str. Depozitelor nr. 4, Brazi",
    "Tel. +40 244 111 222",
    "Fax +40 244 333 444",
  ]);
});

test.each([[null], [undefined]])("one without a fax (%s) says nothing of it", (fax) => {
  expect(printed({ ...depot, ...(fax !== undefined && { fax }) })).toHaveLength(3);
});
