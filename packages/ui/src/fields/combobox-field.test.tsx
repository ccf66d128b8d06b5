import { screen } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, describe, expect, test } from "vitest";
import { onPage } from "../testing/render.tsx";
import { ComboboxField } from "./combobox-field.tsx";

const customers = ["Ana SRL", "Anton PFA", "Barbu SA"].map((label) => ({ id: label, label }));
let picked: string[] = [];

function Customer() {
  const [text, setText] = useState("");
  return (
    <ComboboxField
      label="Client"
      value={text}
      onChange={setText}
      options={text ? customers.filter(({ label }) => label.toLowerCase().startsWith(text.toLowerCase())) : []}
      onPick={({ label }) => picked.push(label)}
      onFreeEntry={(typed) => picked.push(`nou ${typed}`)}
    />
  );
}

const field = () => screen.getByRole("combobox", { name: "Client" });

beforeEach(() => {
  picked = [];
});

describe("looking for a customer", () => {
  test("Enter takes the first match", async () => {
    const user = onPage(<Customer />);
    await user.type(field(), "an{Enter}");
    expect(picked).toEqual(["Ana SRL"]);
  });

  test("the arrow goes to the next match", async () => {
    const user = onPage(<Customer />);
    await user.type(field(), "an{ArrowDown}{Enter}");
    expect(picked).toEqual(["Anton PFA"]);
  });

  test("Enter takes the text itself when nothing matches", async () => {
    const user = onPage(<Customer />);
    await user.type(field(), "18547290{Enter}");
    expect(picked).toEqual(["nou 18547290"]);
  });

  test("Escape closes the list and keeps the text", async () => {
    const user = onPage(<Customer />);
    await user.type(field(), "an{Escape}{Enter}");
    expect(picked).toEqual([]);
    expect(field()).toHaveProperty("value", "an");
  });
});
