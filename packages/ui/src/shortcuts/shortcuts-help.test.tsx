import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { onPage } from "../testing/render.tsx";
import { ShortcutsHelp } from "./shortcuts-help.tsx";
import { useShortcuts } from "./shortcuts-provider.tsx";

function Editor() {
  useShortcuts([{ keys: "mod+s", label: "Salvează ciorna", group: "Aici", run: () => undefined }]);
  const elsewhere = [
    { keys: "mod+s", label: "Salvează acum", group: "În editor" },
    { keys: "j", label: "Rândul următor", group: "În liste" },
  ];
  return <ShortcutsHelp opened onClose={() => undefined} elsewhere={elsewhere} />;
}

test("the sheet tells what works here, then what works elsewhere, and nothing twice", async () => {
  onPage(<Editor />);
  expect(await screen.findByText("Salvează ciorna")).toBeDefined();
  expect(screen.queryByText("Salvează acum")).toBeNull();
  expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    "Aici",
    "În liste",
  ]);
});
