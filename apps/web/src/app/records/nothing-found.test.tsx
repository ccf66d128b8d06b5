import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { openPage } from "../testing/open-page.tsx";
import { NothingFound } from "./nothing-found.tsx";

test("a list narrowed down to nothing goes back to all of it, search and filters alike", async () => {
  const changes: object[] = [];
  const { user } = openPage(
    <NothingFound title="Nimic" narrowedBy={["vat", "currency"]} onChange={(next) => changes.push(next)}>
      Caută altceva.
    </NothingFound>,
    { answers: {} },
  );
  await user.click(await screen.findByRole("button", { name: "Scoate filtrele" }));
  expect(changes).toEqual([{ search: undefined, vat: undefined, currency: undefined }]);
  expect(Object.keys(changes[0] ?? {})).toEqual(["search", "vat", "currency"]);
});
