import type { Services } from "../../../platform/services.ts";
import {
  cleanLogo,
  createBankAccount,
  createVatPeriod,
  createWorkPoint,
  setLogo,
  updateCompany,
} from "../../companies/index.ts";
import { createDefaultMention, createSeries, updateSeries } from "../../documents/index.ts";
import { createProduct } from "../../products/index.ts";
import type { Books } from "./books.ts";
import { bankAccounts, mentions, profile, smallYears, workPoint } from "./company.ts";
import type { Deed } from "./deed.ts";
import { logo } from "./logo.ts";
import { dayOf, minutesAfter } from "./moments.ts";
import { products, taxationOf, type DemoProduct } from "./products.ts";

/** The first morning: the company describes itself and puts its goods on the shelf. */
export function setUpDeeds(begin: Date, services: Services): Deed[] {
  const steps: Deed["happen"][] = [
    (books, _stock) => books.act(begin, updateCompany, { ...profile, expectedVersion: 1 }),
    (books) => hangLogo(books, { at: begin, services }),
    (books) => books.act(begin, createVatPeriod, smallYears),
    (books) => books.act(begin, createWorkPoint, workPoint),
    ...bankAccounts.map((account) => (books: Books) => books.act(begin, createBankAccount, account)),
    ...documentKinds.flatMap((kind) =>
      mentions.map((mention) => (books: Books) => books.act(begin, createDefaultMention, { kind, ...mention })),
    ),
    (books) => nameSeries(books, begin),
    async (books, stock) => {
      const abroad = { kind: "INVOICE" as const, prefix: "EXP", nextNumber: 112 };
      stock.abroadSeriesId = (await books.act(begin, createSeries, abroad)).seriesId;
    },
  ];
  const shelving = products.map((product, index) => shelve(product, minutesAfter(begin, 60 + index)));
  return [...steps.map((happen) => ({ at: begin, happen })), ...shelving];
}

const documentKinds = ["INVOICE", "CREDIT_NOTE", "PROFORMA"] as const;

async function hangLogo(books: Books, { at, services }: { at: Date; services: Services }): Promise<void> {
  const picture = await cleanLogo(Buffer.from(logo));
  const sha256 = await services.ports.files.keep(books.companyId, picture);
  await books.act(at, setLogo, { sha256, mediaType: "image/png", sizeBytes: picture.byteLength });
}

/** The company goes on where its books of paper stopped. */
async function nameSeries(books: Books, at: Date): Promise<void> {
  const series = await books.read((db) =>
    db
      .selectFrom("series")
      .where("companyId", "=", books.companyId)
      .where("kind", "=", "INVOICE")
      .select(["id", "version"])
      .executeTakeFirstOrThrow(),
  );
  const { id: seriesId, version: expectedVersion } = series;
  await books.act(at, updateSeries, { seriesId, expectedVersion, prefix: "CMC", nextNumber: 2415, isDefault: true });
}

function shelve(product: DemoProduct, at: Date): Deed {
  const { code, name, unitCode, supply, price } = product;
  return {
    at,
    async happen(books, stock) {
      const priced = { unitPrice: price, priceMode: "NET" as const, currency: "RON" };
      const card = { productCode: code, name, unitCode, supply, ...priced };
      const { productId } = await books.act(at, createProduct, { ...card, ...taxationOf(product, dayOf(at)) });
      stock.products.set(code, productId);
    },
  };
}
