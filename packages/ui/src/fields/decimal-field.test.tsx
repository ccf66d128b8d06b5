import { screen } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { onPage } from "../testing/render.tsx";
import { DecimalField } from "./decimal-field.tsx";

const told = vi.fn<(value: string) => void>();

function Price({ initial = "" }: { initial?: string }) {
  const [value, setValue] = useState(initial);
  function handleChange(next: string) {
    setValue(next);
    told(next);
  }
  return <DecimalField label="Preț" value={value} onChange={handleChange} minDecimals={2} />;
}

beforeEach(() => told.mockClear());

const field = () => screen.getByRole("textbox", { name: "Preț" });

describe("a price", () => {
  test.each(["1234,5", "1234.5", "1.234,5", "1 234,5"])("typed as %s is 1234.5", async (typed) => {
    const user = onPage(<Price />);
    await user.type(field(), typed);
    expect(told).toHaveBeenLastCalledWith("1234.5");
  });

  test("shows its two decimals once the field is left, with a comma", async () => {
    const user = onPage(<Price />);
    await user.type(field(), "1234.5");
    await user.tab();
    expect(field()).toHaveProperty("value", "1234,50");
  });

  test("keeps its value when the field is visited again", async () => {
    const user = onPage(<Price initial="1234.567" />);
    await user.click(field());
    await user.tab();
    expect(told).not.toHaveBeenCalled();
  });

  test("is never changed by arrows or the wheel", async () => {
    const user = onPage(<Price initial="10" />);
    await user.click(field());
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(told).not.toHaveBeenCalled();
  });

  test("that is no number stays as typed, for the form to refuse", async () => {
    const user = onPage(<Price />);
    await user.type(field(), "zece");
    await user.tab();
    expect(field()).toHaveProperty("value", "zece");
    expect(told).toHaveBeenLastCalledWith("zece");
  });
});
