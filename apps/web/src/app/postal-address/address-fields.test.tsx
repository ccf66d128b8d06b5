import { onPage } from "@softmanager/ui/testing";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useForm } from "react-hook-form";
import { describe, expect, test } from "vitest";
import { AddressFields } from "./address-fields.tsx";

function Form({ county = "", country = "RO" }: { county?: string; country?: string }) {
  const address = { street: "", city: "", postalCode: "", county, country };
  const { control } = useForm({ defaultValues: { company: { address } } });
  return <AddressFields control={control} path="company.address" />;
}

const list = (name: RegExp) => screen.getByRole("combobox", { name });

describe("an address as e-invoicing needs it", () => {
  test("chooses the county from the list and types the city", () => {
    onPage(<Form />);
    expect(list(/^Județ/)).toBeDefined();
    expect(screen.getByRole("textbox", { name: /^Localitate/ })).toBeDefined();
  });

  test("asks in Bucharest for the sector in place of the city", async () => {
    onPage(<Form />);
    await userEvent.selectOptions(list(/^Județ/), "București");
    await userEvent.selectOptions(list(/^Sector/), "Sector 3");
    expect(list(/^Sector/)).toHaveProperty("value", "SECTOR3");
    expect(screen.queryByRole("textbox", { name: /^Localitate/ })).toBeNull();
  });

  test("takes any region and city of another country", async () => {
    onPage(<Form county="RO-B" />);
    await userEvent.selectOptions(list(/^Țară/), "Germania");
    expect(screen.getByRole("textbox", { name: /^Regiune/ })).toBeDefined();
    expect(screen.getByRole("textbox", { name: /^Localitate/ })).toBeDefined();
  });
});
