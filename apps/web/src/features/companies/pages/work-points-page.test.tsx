import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openPage } from "../../../app/testing/open-page.tsx";
import { aCompany } from "../testing/a-company.ts";
import { WorkPointsPage } from "./work-points-page.tsx";

const shop = {
  __typename: "WorkPoint" as const,
  id: "01a20c3c-fee4-7420-95df-000000000002",
  version: 1,
  name: "Magazin Sibiu",
  address: "Piața Mare nr. 3, Sibiu",
  phone: null,
  fax: null,
  isArchived: false,
};

describe("the company's work points", () => {
  test("are archived at once, and undone with the version they have by then", async () => {
    const { user, inputsOf } = openPage(<WorkPointsPage />, {
      answers: {
        Company: () => ({ company: aCompany({ workPoints: [shop] }) }),
        ArchiveWorkPoint: () => ({
          archiveWorkPoint: aCompany({ workPoints: [{ ...shop, version: 2, isArchived: true }] }),
        }),
        RestoreWorkPoint: () => ({ restoreWorkPoint: aCompany({ workPoints: [{ ...shop, version: 3 }] }) }),
      },
    });
    await user.click(await screen.findByRole("button", { name: "Arhivează Magazin Sibiu" }));
    await screen.findByRole("heading", { name: "Arhivate" });
    await user.click(await screen.findByRole("button", { name: /^Anulează/ }));
    await screen.findByRole("button", { name: "Arhivează Magazin Sibiu" });
    expect(inputsOf("RestoreWorkPoint")).toEqual([{ workPointId: shop.id, expectedVersion: 2 }]);
  });

  test("are saved from the keyboard too", async () => {
    const { user, inputsOf } = openPage(<WorkPointsPage />, {
      answers: {
        Company: () => ({ company: aCompany() }),
        CreateWorkPoint: () => ({ createWorkPoint: aCompany({ workPoints: [shop] }) }),
      },
    });
    await user.click(await screen.findByRole("button", { name: "Adaugă un punct de lucru" }));
    await user.type(screen.getByRole("textbox", { name: /^Denumire/ }), shop.name);
    await user.type(screen.getByRole("textbox", { name: /^Adresă/ }), shop.address);
    await user.keyboard("{Control>}s{/Control}");
    await screen.findByRole("button", { name: "Arhivează Magazin Sibiu" });
    expect(inputsOf("CreateWorkPoint")).toMatchObject([{ name: shop.name, address: shop.address }]);
  });

  test("ask for name and address before anything is sent", async () => {
    const { user, inputsOf } = openPage(<WorkPointsPage />, { answers: { Company: () => ({ company: aCompany() }) } });
    await user.click(await screen.findByRole("button", { name: "Adaugă un punct de lucru" }));
    await user.click(screen.getByRole("button", { name: "Salvează" }));
    expect(await screen.findAllByText("Completează acest câmp.")).toHaveLength(2);
    expect(inputsOf("CreateWorkPoint")).toEqual([]);
  });
});
