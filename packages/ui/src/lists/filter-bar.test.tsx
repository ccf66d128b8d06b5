import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import { onPage } from "../testing/render.tsx";
import { FilterBar, type FilterValues, type ListFilter } from "./filter-bar.tsx";

const day = { kind: "day", chipLabel: "Perioadă", today: "2026-11-28" } as const;
const filters: readonly ListFilter[] = [
  { kind: "given", name: "customer", label: "Client", shown: "Ana S.R.L." },
  { kind: "choice", name: "currency", label: "Monedă", options: [{ value: "EUR", label: "euro" }] },
  { ...day, name: "from", label: "De la", chipText: ({ date }) => `din ${date}` },
];

function Listed({ begin }: { begin: FilterValues }) {
  const [values, setValues] = useState(begin);
  return (
    <>
      <FilterBar filters={filters} values={values} onChange={(next) => setValues({ ...values, ...next })} />
      <output>{JSON.stringify(values)}</output>
    </>
  );
}

const values = () => JSON.parse(screen.getByRole("status").textContent) as FilterValues;
const chips = () => screen.getByRole("group", { name: "Filtre" }).textContent;

test("each filter that is set stands as a chip in words, and is taken off by itself", async () => {
  const user = onPage(<Listed begin={{ customer: "1", from: "2026-01-05" }} />);
  expect(chips()).toMatch(/Client: Ana S\.R\.L\..*Perioadă: din 05\.01\.2026/);
  await user.click(screen.getByRole("button", { name: "Scoate filtrul Client: Ana S.R.L." }));
  expect(values()).toEqual({ from: "2026-01-05" });
});

test("all are taken off at once", async () => {
  const user = onPage(<Listed begin={{ customer: "1", currency: "EUR" }} />);
  await user.click(screen.getByRole("button", { name: "Șterge filtrele" }));
  expect(values()).toEqual({});
  expect(screen.queryByRole("button", { name: /^Scoate/ })).toBeNull();
});

test("the menu holds a field for what can be chosen, none for what is set elsewhere, and gives the focus back", async () => {
  const user = onPage(<Listed begin={{}} />);
  const button = screen.getByRole("button", { name: "Filtrează" });
  await user.click(button);
  const menu = within(await screen.findByRole("dialog", { name: "Filtrează" }));
  expect(menu.queryByLabelText("Client")).toBeNull();
  await user.selectOptions(menu.getByLabelText("Monedă"), "euro");
  expect(values()).toEqual({ currency: "EUR" });
  expect(chips()).toContain("Monedă: euro");
  await user.selectOptions(menu.getByLabelText("Monedă"), "Oricare");
  expect(values()).toEqual({});
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(button);
});
