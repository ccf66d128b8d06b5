import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { onPage } from "../../testing/render.tsx";
import type { DataTableColumn } from "./column.ts";
import { DataTable, type DataTableProps } from "./data-table.tsx";
import { emptySelection, selectedCount, type Selection } from "./selection.ts";

interface Invoice {
  id: string;
  customer: string;
  total: string;
}

const columns: readonly DataTableColumn<Invoice>[] = [
  { id: "number", header: "Număr", isFixed: true, cell: ({ id }) => id },
  { id: "customer", header: "Client", cell: ({ customer }) => customer },
  { id: "total", header: "Total", align: "right", cell: ({ total }) => total },
];
const invoices = (count: number): Invoice[] =>
  Array.from({ length: count }, (_, index) => ({ id: `F ${index + 1}`, customer: "Ana SRL", total: "1,00" }));

let opened: string[] = [];
const told = vi.fn<(selection: Selection) => void>();
const rowId = ({ id }: Invoice) => id;

function Invoices({ rows = invoices(3), ...rest }: Partial<DataTableProps<Invoice>>) {
  const [chosen, setChosen] = useState(emptySelection);
  function handleSelection(next: Selection) {
    setChosen(next);
    told(next);
  }
  return (
    <DataTable
      label="Facturi"
      empty="Nicio factură încă"
      selection={chosen}
      onSelectionChange={handleSelection}
      onOpen={({ id }) => opened.push(id)}
      rowLabel={rowId}
      {...{ columns, rows, rowId, ...rest }}
    />
  );
}

beforeEach(() => {
  opened = [];
  told.mockClear();
  // jsdom lays nothing out; the table needs a height to decide which rows are in sight.
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(900);
});

const selection = () => told.mock.lastCall?.[0] ?? emptySelection;
const selected = () => {
  const latest = selection();
  return latest.scope === "some" ? [...latest.ids] : "all";
};

describe("a list from the keyboard", () => {
  test("j and k move, Enter opens the row", async () => {
    const user = onPage(<Invoices />);
    await user.keyboard("jjk{Enter}");
    expect(opened).toEqual(["F 1"]);
  });

  test("x selects the row, and selects it not", async () => {
    const user = onPage(<Invoices />);
    await user.keyboard("jxjx");
    expect(selected()).toEqual(["F 1", "F 2"]);
    await user.keyboard("x");
    expect(selected()).toEqual(["F 1"]);
  });

  test("Shift and x select everything since the last row selected", async () => {
    const user = onPage(<Invoices rows={invoices(9)} />);
    await user.keyboard("jjxjjj{Shift>}X{/Shift}");
    expect(selected()).toEqual(["F 2", "F 3", "F 4", "F 5"]);
  });

  test("Shift and j take the next row along", async () => {
    const user = onPage(<Invoices />);
    await user.keyboard("j{Shift>}J{/Shift}");
    expect(selected()).toEqual(["F 1", "F 2"]);
  });

  test("arrows, Home and End move while the table has the focus", async () => {
    const user = onPage(<Invoices />);
    screen.getByRole("grid", { name: "Facturi" }).focus();
    await user.keyboard("{End}{ArrowUp}{Enter}");
    expect(opened).toEqual(["F 2"]);
  });

  test("the current row is named to screen readers", async () => {
    const user = onPage(<Invoices />);
    await user.keyboard("j");
    const active = screen.getByRole("grid").getAttribute("aria-activedescendant") ?? "";
    expect(document.getElementById(active)?.textContent).toContain("F 1");
  });
});

describe("a long list", () => {
  test("of 100,000 rows draws only what is in sight, and says how many there are", () => {
    onPage(<Invoices rows={invoices(100_000)} />);
    expect(screen.getAllByRole("row").length).toBeLessThan(60);
    expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("100001");
  });

  test("asks for more before its end comes into sight", () => {
    const handleMore = vi.fn<() => void>();
    onPage(<Invoices rows={invoices(30)} hasMore onLoadMore={handleMore} />);
    expect(handleMore).toHaveBeenCalled();
  });

  test("can be selected whole, also the part not loaded", async () => {
    const user = onPage(<Invoices totalCount={12480} />);
    await user.click(screen.getByRole("checkbox", { name: "Selectează toate rândurile afișate" }));
    await user.click(screen.getByRole("button", { name: "Selectează toate cele 12.480" }));
    expect(selected()).toBe("all");
    expect(selectedCount(selection(), 12480)).toBe(12480);
  });
});

describe("a list", () => {
  test("that is empty says what will be there instead of showing an empty table", () => {
    onPage(<Invoices rows={[]} />);
    expect(screen.getByText("Nicio factură încă")).toBeTruthy();
    expect(screen.queryByRole("grid")).toBeNull();
  });

  test("leaves out the columns somebody does not want", async () => {
    const user = onPage(<Invoices />);
    await user.click(screen.getByRole("button", { name: "Coloane" }));
    await user.click(await screen.findByRole("checkbox", { name: "Client" }));
    const header = within(screen.getByRole("grid")).getAllByRole("columnheader", { hidden: true });
    expect(header.map(({ textContent }) => textContent)).not.toContain("Client");
  });

  test("opens a row that is clicked", async () => {
    const user = onPage(<Invoices />);
    await user.click(screen.getByText("F 2"));
    expect(opened).toEqual(["F 2"]);
  });
});
