import { screen, waitFor, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { openPage, type Answers } from "../../../app/testing/open-page.tsx";
import { ProductCard } from "../components/product-card.tsx";
import type { ProductQuery } from "../operations.generated.ts";
import { NewProductPage } from "./new-product-page.tsx";
import { ProductListPage } from "./product-list-page.tsx";

const may = ["product:read", "product:write"];

const hour: ProductQuery["product"] = {
  __typename: "Product",
  id: "01a20c33-6dfa-76d1-919c-be91ac567882",
  version: 2,
  productCode: "CONS-01",
  supply: "GOODS",
  name: "Oră de consultanță",
  description: null,
  unitCode: "HUR",
  unitName: "oră",
  unitPrice: "250",
  priceMode: "NET",
  currency: "RON",
  taxCategory: "S",
  taxRate: "21",
  exemptionReasonCode: null,
  exemptionReason: null,
  classification: null,
  account: null,
  archivedAt: null,
  updatedAt: "2026-11-28T08:00:00Z",
};
const payer = { company: { __typename: "Company", id: "c", currency: "RON", vatStatus: "PAYER" } };
const page = (...nodes: object[]) => ({
  products: {
    totalCount: nodes.length,
    edges: nodes.map((node) => ({ node })),
    pageInfo: { hasNextPage: false, endCursor: null },
  },
});

function open(what: ReactNode, answers: Answers = {}) {
  const usual: Answers = {
    NewProductDefaults: () => payer,
    Products: () => page(hour),
    ProductCounts: () => ({
      productCounts: [
        { tab: "IN_USE", count: 1_000, isExact: false },
        { tab: "ARCHIVED", count: 4, isExact: true },
      ],
    }),
  };
  return openPage(what, { answers: { ...usual, ...answers }, permissions: may });
}

describe("the list of products", () => {
  test("teaches what it is for when there is nothing in it", async () => {
    open(<ProductListPage />, { Products: () => page() });
    expect(await screen.findByRole("heading", { name: "Încă nu ai produse" })).toBeTruthy();
    expect(screen.getAllByRole("button", { name: "Produs nou" })).toHaveLength(1);
  });

  test("tells how many there are, or that they are more than were counted, and shows the archived on request", async () => {
    const { user, inputsOf } = open(<ProductListPage />);
    await user.click(await screen.findByRole("tab", { name: "Arhivate 4" }));
    expect(screen.getByRole("tab", { name: "Toate 1.000+" })).toBeTruthy();
    await waitFor(() => expect(inputsOf("Products").at(-1)).toMatchObject({ filter: { archived: true } }));
  });

  test("asks the server for what is searched and filtered", async () => {
    const { user, inputsOf } = open(<ProductListPage />);
    await user.type(await screen.findByRole("searchbox", { name: "Caută produse" }), "ora");
    await user.click(screen.getByRole("button", { name: "Filtrează" }));
    const menu = await screen.findByRole("dialog", { hidden: true });
    await user.selectOptions(within(menu).getByLabelText("TVA"), "Scutit");
    await waitFor(() =>
      expect(inputsOf("Products").at(-1)).toMatchObject({
        filter: { search: "ora", taxCategories: ["E"], archived: false },
      }),
    );
    expect(screen.getByRole("button", { name: /TVA: Scutit/ })).toBeTruthy();
  });
});

describe("a product's card", () => {
  const card = <ProductCard product={hour} reload={() => Promise.resolve()} />;

  test("shows the price with VAT while it is typed without", async () => {
    const { user } = open(card);
    const price = await screen.findByRole("textbox", { name: /^Preț/ });
    await user.clear(price);
    await user.type(price, "100,50");
    expect(await screen.findByText(/^cu TVA: 121,61\sRON$/)).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: "Prețul este" }), "cu TVA");
    expect(await screen.findByText(/^fără TVA: 83,06\sRON$/)).toBeTruthy();
  });

  test("takes the reason of the law with a case that bears no VAT", async () => {
    const { user, inputsOf } = open(card, { UpdateProduct: () => ({ updateProduct: { ...hour, version: 3 } }) });
    await user.selectOptions(await screen.findByRole("combobox", { name: /^TVA/ }), "Taxare inversă în România");
    expect((screen.getByRole("textbox", { name: "Mențiunea tipărită" }) as HTMLInputElement).value).toBe(
      "Taxare inversă",
    );
    await user.click(screen.getByRole("button", { name: "Salvează" }));
    await waitFor(() =>
      expect(inputsOf("UpdateProduct")).toMatchObject([
        { expectedVersion: 2, taxCategory: "AE", taxRate: "0", exemptionReasonCode: "VATEX-EU-AE" },
      ]),
    );
  });

  test("says which product has the code already, and leads there", async () => {
    const duplicate = {
      __typename: "DuplicateProduct",
      message: "Codul este al altuia.",
      productId: "p",
      productName: "Altul",
    };
    const { user } = open(card, { UpdateProduct: () => ({ updateProduct: duplicate }) });
    await user.type(await screen.findByRole("textbox", { name: "Cod" }), "X");
    await user.click(screen.getByRole("button", { name: "Salvează" }));
    expect((await screen.findByRole("link", { name: "Deschide „Altul”" })).getAttribute("href")).toBe(
      "/c/atelier/products/p",
    );
  });

  test("is classified by a list and a code in it, or not at all", async () => {
    const { user, inputsOf } = open(card, { UpdateProduct: () => ({ updateProduct: { ...hour, version: 3 } }) });
    await user.selectOptions(await screen.findByRole("combobox", { name: "Nomenclator" }), "NC (vamal)");
    const code = await screen.findByRole("textbox", { name: /^Codul/ });
    await user.type(code, "84");
    await user.click(screen.getByRole("button", { name: "Salvează" }));
    await waitFor(() => expect(code.getAttribute("aria-invalid")).toBe("true"));
    await user.type(code, "71");
    await user.click(screen.getByRole("button", { name: "Salvează" }));
    await waitFor(() =>
      expect(inputsOf("UpdateProduct")).toMatchObject([{ classification: { scheme: "HS", code: "8471" } }]),
    );
  });

  test("archives at once, with the way back beside it", async () => {
    const { user, inputsOf } = open(card, {
      ArchiveProduct: () => ({
        archiveProduct: { __typename: "Product", id: hour.id, version: 3, archivedAt: "2026-11-28T09:00:00Z" },
      }),
      RestoreProduct: () => ({ restoreProduct: { __typename: "Product", id: hour.id, version: 4, archivedAt: null } }),
    });
    await user.click(await screen.findByRole("button", { name: "Arhivează" }));
    await user.click(await screen.findByRole("button", { name: /Anulează/ }));
    await waitFor(() => expect(inputsOf("RestoreProduct")).toEqual([{ productId: hour.id, expectedVersion: 3 }]));
  });

  test("that was sold is not deleted, and says what to do instead", async () => {
    const inUse = { __typename: "ProductInUse", message: "Apare pe documente. Arhivează-l." };
    const { user } = open(card, { DeleteProduct: () => ({ deleteProduct: inUse }) });
    await user.click(await screen.findByRole("button", { name: "Șterge" }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: "Șterge" }));
    expect(await screen.findByText("Apare pe documente. Arhivează-l.")).toBeTruthy();
  });
});

describe("a new product", () => {
  test("begins as a piece at the standard rate, and names what is missing at its field", async () => {
    const { user, inputsOf } = open(<NewProductPage />);
    await user.click(await screen.findByRole("button", { name: "Adaugă produsul" }));
    const name = screen.getByRole("textbox", { name: /^Denumire/ });
    await waitFor(() => expect(name.getAttribute("aria-invalid")).toBe("true"));
    expect(document.activeElement).toBe(name);
    expect(inputsOf("CreateProduct")).toEqual([]);
    expect((screen.getByRole("combobox", { name: /^TVA/ }) as HTMLSelectElement).value).toBe("S:21");
  });

  test("of a company that charges no VAT is told that its invoices bear none", async () => {
    open(<NewProductPage />, { NewProductDefaults: () => ({ company: { ...payer.company, vatStatus: "NONE" } }) });
    expect(await screen.findByText(/nu este plătitoare de TVA/)).toBeTruthy();
  });
});
