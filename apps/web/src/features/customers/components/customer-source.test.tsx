import type { PaletteCommand } from "@softmanager/ui";
import { waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { openPage } from "../../../app/testing/open-page.tsx";
import { CustomerSource } from "./customer-source.tsx";

const popescu = (id: string, city: string, email: string | null = null) => ({
  __typename: "Customer",
  id,
  name: "Ion Popescu",
  fiscalCode: null,
  address: { __typename: "Address", city },
  email,
});

test("the palette tells customers of one name and no code apart by where they are", async () => {
  let found: readonly PaletteCommand[] | undefined;
  const customersByText = [
    popescu("c1", "Iași"),
    popescu("c2", "Cluj-Napoca", "ion@exemplu.ro"),
    popescu("c3", "", "popescu@exemplu.ro"),
    { ...popescu("c4", "Brașov"), name: "Popescu S.R.L.", fiscalCode: "14399840" },
  ];
  openPage(<CustomerSource query="popescu" onResults={(results) => (found = results)} />, {
    answers: { CustomersByText: () => ({ customersByText }) },
  });
  await waitFor(() => expect(found).toHaveLength(4));
  expect(found?.map(({ label, description }) => [label, description])).toEqual([
    ["Ion Popescu", "Iași"],
    ["Ion Popescu", "Cluj-Napoca"],
    ["Ion Popescu", "popescu@exemplu.ro"],
    ["Popescu S.R.L.", "14399840 · Brașov"],
  ]);
});
