import { screen } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { onPage } from "../testing/render.tsx";
import { DateField } from "./date-field.tsx";

const told = vi.fn<(value: string) => void>();

function DueDate({ initial = "", error }: { initial?: string; error?: string }) {
  const [value, setValue] = useState(initial);
  function handleChange(next: string) {
    setValue(next);
    told(next);
  }
  return <DateField label="Scadență" value={value} onChange={handleChange} today="2026-11-24" error={error} />;
}

beforeEach(() => told.mockClear());

const field = () => screen.getByRole("textbox", { name: "Scadență" });

describe("a due date", () => {
  test("is read day first and given as an ISO date", async () => {
    const user = onPage(<DueDate />);
    await user.type(field(), "01.12.2026");
    expect(told).toHaveBeenLastCalledWith("2026-12-01");
  });

  test("typed in short is written out when the field is left", async () => {
    const user = onPage(<DueDate />);
    await user.type(field(), "5.12");
    await user.tab();
    expect(field()).toHaveProperty("value", "05.12.2026");
  });

  test("that does not exist stays as typed, for the form to refuse", async () => {
    const user = onPage(<DueDate />);
    await user.type(field(), "31.11.2026");
    await user.tab();
    expect(field()).toHaveProperty("value", "31.11.2026");
    expect(told).toHaveBeenLastCalledWith("31.11.2026");
  });

  test("can be picked from a month whose weeks begin on Monday", async () => {
    const user = onPage(<DueDate initial="2026-11-24" />);
    await user.click(screen.getByRole("button", { name: "Deschide calendarul" }));
    const [firstWeekday] = await screen.findAllByRole("columnheader", { hidden: true }, { timeout: 15_000 });
    expect(firstWeekday?.textContent?.toLowerCase()).toMatch(/^lu/);
    await user.click(screen.getByLabelText("3 noiembrie 2026"));
    expect(told).toHaveBeenLastCalledWith("2026-11-03");
  });

  test("describes its error to screen readers", () => {
    onPage(<DueDate error="Scrie o dată reală." />);
    const describedBy = field().getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(describedBy)?.textContent).toBe("Scrie o dată reală.");
    expect(field().getAttribute("aria-invalid")).toBe("true");
  });
});
