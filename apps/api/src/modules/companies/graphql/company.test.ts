import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "../../../../test/client.ts";
import { startService, type TestService } from "../../../../test/service.ts";
import { aCompany, type Story } from "../../../../test/story.ts";
import { read } from "../../../platform/reader.ts";
import { sellerOf } from "../seller-of.ts";

let service: TestService;
let company: Story;
beforeAll(async () => {
  service = await startService();
  company = await aCompany(service);
});
afterAll(() => service.close());

interface Shown {
  __typename: string;
  version: number;
  [field: string]: unknown;
}

const shown = `__typename ... on Company { id version name vatStatus vatCode euid email website fax warnings { path code message }
  shareCapital { registered subscribed paidUp currency } address { city county } logo { sha256 path }
  bankAccounts { id bankName iban currency isDefault version } workPoints { id name phone isArchived version }
  vatPeriods { id status validFrom validTo version } dueDateRule { type months onWorkingDay } accentColor sellerBlock { fax } }
  ... on InvalidInput { issues { path code } } ... on VatPeriodsOverlap { code message } ... on DuplicateBankAccount { code iban }`;

async function acts(client: Client, name: string, input?: object): Promise<Shown> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const types: Record<string, string> = {
    DeleteBankAccountInput: "BankAccountVersionInput",
    ArchiveWorkPointInput: "WorkPointVersionInput",
    RestoreWorkPointInput: "WorkPointVersionInput",
    DeleteVatPeriodInput: "VatPeriodVersionInput",
  };
  const selection = await possible(client, name);
  const query = input
    ? `mutation ($input: ${types[type] ?? type}!) { ${name}(input: $input) { ${selection} } }`
    : `mutation { ${name} { ${selection} } }`;
  const data = await client.get<Record<string, Shown>>(query, input ? { input } : {});
  return data[name] ?? expect.fail();
}

/** Only the problems that the mutation's union lists. */
async function possible(client: Client, name: string): Promise<string> {
  const { __type } = await client.get<{ __type: { possibleTypes: { name: string }[] } }>(
    `{ __type(name: "${name[0]?.toUpperCase()}${name.slice(1)}Result") { possibleTypes { name } } }`,
  );
  const known = new Set(__type.possibleTypes.map((type) => type.name));
  return shown
    .split(/(?=\.\.\. on )/)
    .filter((part) => !part.startsWith("... on ") || known.has(part.split(" ")[2] ?? ""))
    .join(" ");
}

async function profile(): Promise<Shown> {
  const { company: answer } = await company.owner.get<{ company: Shown }>(
    `{ company { ${shown
      .slice(shown.indexOf("{") + 1, shown.indexOf("... on InvalidInput"))
      .trim()
      .replace(/\}$/, "")} } }`,
  );
  return answer;
}

const seller = (onDate: string, currency?: string) =>
  read(
    {
      actor: { kind: "SYSTEM", name: "test", companyId: company.companyId, timeZone: "Europe/Bucharest" },
      language: "ro",
      requestId: "",
      address: null,
      userAgent: null,
      services: service.services,
    },
    (db) => sellerOf(db, { companyId: company.companyId, onDate, currency }),
  );

describe("the profile", () => {
  const typed = {
    name: "Atelier Nou S.R.L.",
    tradeRegisterNumber: "J2019001098295",
    shareCapital: { registered: "1000", subscribed: "2000.50", paidUp: null },
    address: { street: "Bd. Unirii 1", city: "Sector 3", county: "RO-B" },
    phone: "+49 30 1234567",
    fax: "0244 111 222",
    email: "Contact@Atelier.example",
    website: "atelier.example",
  };

  test("is kept as typed, with the EUID derived and odd capitals pointed out", async () => {
    const { version } = await profile();
    expect(await acts(company.owner, "updateCompany", { ...typed, expectedVersion: version })).toMatchObject({
      __typename: "Company",
      euid: "ROONRC.J2019001098295",
      address: { city: "SECTOR3", county: "RO-B" },
      shareCapital: { registered: "1000.00", subscribed: "2000.50", paidUp: null, currency: "RON" },
      website: "https://atelier.example",
      email: "contact@atelier.example",
      warnings: [{ path: "shareCapital", code: "CAPITAL_OUT_OF_ORDER" }, { code: "NO_BANK_ACCOUNT" }],
    });
  });

  test.each([
    ["j 40 / 00123 / 2019", "J40/123/2019"],
    ["J2019001098295", "J2019001098295"],
  ])(
    "prints the Trade Register number %s as it was typed, and keeps its canonical form %s",
    async (number, canonical) => {
      const { version } = await profile();
      await acts(company.owner, "updateCompany", { ...typed, tradeRegisterNumber: number, expectedVersion: version });
      const read = "{ company { tradeRegisterNumber tradeRegisterCanonical euid } }";
      expect(await company.owner.get(read)).toEqual({
        company: { tradeRegisterNumber: number, tradeRegisterCanonical: canonical, euid: `ROONRC.${canonical}` },
      });
      expect(await seller("2026-11-05")).toMatchObject({ tradeRegisterNumber: number });
    },
  );

  test("with the EUID of another number is kept, and pointed out", async () => {
    const { version } = await profile();
    const euid = "ROONRC.J2024039063003";
    expect(
      await acts(company.owner, "updateCompany", { ...typed, shareCapital: {}, euid, expectedVersion: version }),
    ).toMatchObject({
      euid,
      warnings: [{ path: "euid", code: "EUID_OF_ANOTHER_NUMBER" }, { code: "NO_BANK_ACCOUNT" }],
    });
    const { version: next } = await profile();
    await acts(company.owner, "updateCompany", { ...typed, expectedVersion: next });
  });

  test("changed in another tab meanwhile is not overwritten", async () => {
    const { version } = await profile();
    await acts(company.owner, "updateCompany", { ...typed, name: "Nume Schimbat", expectedVersion: version });
    expect(
      (await acts(company.owner, "updateCompany", { ...typed, name: "Alt Nume", expectedVersion: version })).__typename,
    ).toBe("VersionConflict");
  });

  test.each([
    [{ shareCapital: { registered: "1e3" } }, { path: "shareCapital.registered", code: "NOT_A_DECIMAL" }],
    [{ shareCapital: { paidUp: "-1" } }, { path: "shareCapital.paidUp", code: "NEGATIVE" }],
    [{ website: "javascript:alert(1)" }, { path: "website", code: "NOT_A_URL" }],
    [{ euid: "J29/1/2019" }, { path: "euid", code: "NOT_AN_EUID" }],
  ])("refuses %o at its field", async (change, issue) => {
    const { version } = await profile();
    expect(await acts(company.owner, "updateCompany", { ...typed, ...change, expectedVersion: version })).toMatchObject(
      { issues: [issue] },
    );
  });

  test("of defaults is what new documents begin with", async () => {
    const { version } = await profile();
    const sellerBlock = {
      tradeRegisterNumber: true,
      euid: true,
      shareCapital: true,
      phone: true,
      fax: true,
      email: true,
      website: true,
      bankAccounts: true,
      workPoint: true,
    };
    const defaults = {
      language: "en",
      currency: "EUR",
      dueDateRule: { type: "END_OF_MONTH", months: 1, onWorkingDay: true },
      exchangeRatePolicy: "ISSUE_DAY",
      issueHoldSeconds: 0,
      accentColor: "#AA3300",
      sellerBlock,
    };
    expect(await acts(company.owner, "updateCompanyDefaults", { ...defaults, expectedVersion: version })).toMatchObject(
      {
        dueDateRule: { type: "END_OF_MONTH", months: 1, onWorkingDay: true },
        accentColor: "#aa3300",
        sellerBlock: { fax: true },
      },
    );
    expect(
      await acts(company.owner, "updateCompanyDefaults", {
        ...defaults,
        accentColor: "red",
        currency: "XXX",
        dueDateRule: { type: "DAY_OF_MONTH", months: 1 },
        expectedVersion: version + 1,
      }),
    ).toMatchObject({
      issues: [
        { path: "currency", code: "NOT_A_CURRENCY" },
        { path: "dueDateRule.day", code: "REQUIRED" },
        { path: "accentColor", code: "NOT_A_COLOR" },
      ],
    });
  });

  test("is printed as far as the company wants it printed", async () => {
    const read = await company.owner.get<{ company: Record<string, object> }>(
      `{ company { version language currency dueDateRule { type days months day onWorkingDay } exchangeRatePolicy issueHoldSeconds accentColor sellerBlock {
        tradeRegisterNumber euid shareCapital phone fax email website bankAccounts workPoint } } }`,
    );
    const { version, sellerBlock, ...defaults } = read.company;
    expect(await seller("2026-11-05")).toMatchObject({ phone: "+49301234567", fax: "+40244111222" });
    await acts(company.owner, "updateCompanyDefaults", {
      ...defaults,
      expectedVersion: version,
      sellerBlock: { ...sellerBlock, fax: false, shareCapital: false },
    });
    expect(await seller("2026-11-05")).toMatchObject({
      phone: "+49301234567",
      fax: null,
      shareCapital: { registered: null, subscribed: null, paidUp: null },
    });
  });
});

describe("bank accounts", () => {
  const lei = {
    bankName: "Banca Transilvania",
    iban: "RO49 AAAA 1B31 0075 9384 0000",
    swift: "BTRLRO22",
    currency: "RON",
  };
  const euro = { bankName: "Commerzbank", iban: "DE89370400440532013000", currency: "EUR" };

  test("print in the document's currency first", async () => {
    await acts(company.owner, "createBankAccount", lei);
    const { bankAccounts } = await acts(company.owner, "createBankAccount", euro);
    expect(bankAccounts).toMatchObject([
      { iban: "RO49AAAA1B31007593840000", isDefault: true },
      { iban: "DE89370400440532013000", isDefault: true },
    ]);
    expect((await seller("2026-11-24", "EUR")).bankAccounts.map(({ currency }) => currency)).toEqual(["EUR", "RON"]);
    expect((await seller("2026-11-24", "RON")).bankAccounts.map(({ currency }) => currency)).toEqual(["RON", "EUR"]);
  });

  test("have one default per currency", async () => {
    const second = { ...lei, iban: "RO09BCYP0000001234567890", isDefault: true };
    const { bankAccounts } = await acts(company.owner, "createBankAccount", second);
    const inLei = (bankAccounts as { currency: string; isDefault: boolean; iban: string }[]).filter(
      ({ currency }) => currency === "RON",
    );
    expect(inLei.filter(({ isDefault }) => isDefault).map(({ iban }) => iban)).toEqual(["RO09BCYP0000001234567890"]);
  });

  test("are listed once, corrected and taken off", async () => {
    expect(await acts(company.owner, "createBankAccount", lei)).toMatchObject({ __typename: "DuplicateBankAccount" });
    const accounts = (await profile()).bankAccounts as { id: string; version: number; bankName: string }[];
    const { id: bankAccountId, version: expectedVersion } =
      accounts.find(({ bankName }) => bankName === "Commerzbank") ?? expect.fail();
    await acts(company.owner, "updateBankAccount", {
      bankAccountId,
      expectedVersion,
      ...euro,
      bankName: "Comerț Bank",
      isDefault: true,
    });
    const left = await acts(company.owner, "deleteBankAccount", {
      bankAccountId,
      expectedVersion: expectedVersion + 1,
    });
    expect((left.bankAccounts as unknown[]).length).toBe(accounts.length - 1);
  });

  test("abroad have a number and a SWIFT code where their bank has no IBANs", async () => {
    const dollars = { bankName: "JPMorgan Chase", iban: "000 123-456789", swift: "CHASUS33", currency: "USD" };
    const { bankAccounts } = await acts(company.owner, "createBankAccount", dollars);
    expect((bankAccounts as object[]).at(-1)).toMatchObject({ iban: "000 123-456789", isDefault: true });
    expect((await seller("2026-11-24", "USD")).bankAccounts[0]).toMatchObject(dollars);
  });

  test("whose default goes have the next of its currency in its place", async () => {
    const { owner } = await aCompany(service);
    interface Account {
      id: string;
      iban: string;
      currency: string;
      isDefault: boolean;
      version: number;
    }
    const after = async (act: string, input: object) => (await acts(owner, act, input)).bankAccounts as Account[];
    const defaults = (accounts: Account[]) =>
      accounts.filter(({ isDefault }) => isDefault).map(({ iban, currency }) => `${currency} ${iban}`);
    await after("createBankAccount", lei);
    await after("createBankAccount", euro);
    const third = { ...lei, iban: "RO09BCYP0000001234567890" };
    const [first] = await after("createBankAccount", third);
    if (!first) expect.fail();

    const gone = await after("deleteBankAccount", { bankAccountId: first.id, expectedVersion: first.version });
    expect(defaults(gone)).toEqual([`EUR ${euro.iban}`, `RON ${third.iban}`]);

    const [german, last] = gone;
    if (!german || !last) expect.fail();
    const moved = {
      ...euro,
      currency: "RON",
      isDefault: true,
      bankAccountId: german.id,
      expectedVersion: german.version,
    };
    const changed = await after("updateBankAccount", moved);
    expect(defaults(changed)).toEqual([`RON ${euro.iban}`]);

    const given = changed.find(({ id }) => id === german.id) ?? expect.fail();
    const giving = { ...moved, isDefault: false, expectedVersion: given.version };
    expect(defaults(await after("updateBankAccount", giving))).toEqual([`RON ${third.iban}`]);
  });

  test.each([
    [{ iban: "RO48AAAA1B31007593840000" }, "iban", "NOT_AN_IBAN"],
    [{ swift: "BT" }, "swift", "NOT_A_BIC"],
    [{ iban: "012-3456-789", swift: null }, "swift", "REQUIRED"],
    [{ iban: "012-3456-789", swift: "COBADEFF" }, "iban", "NOT_AN_IBAN"],
    [{ iban: "contul nostru", swift: "CHASUS33" }, "iban", "NOT_AN_IBAN"],
    [{ currency: "LEI" }, "currency", "NOT_A_CURRENCY"],
  ])("refuse %o", async (change, path, code) => {
    expect(await acts(company.owner, "createBankAccount", { ...lei, ...change })).toMatchObject({
      issues: [{ path, code }],
    });
  });
});

test("a work point is added, corrected, archived and brought back", async () => {
  const { workPoints } = await acts(company.owner, "createWorkPoint", {
    name: "Depozit",
    address: "Str. Gării 2, Ploiești",
    phone: "0244 1 2 3 4 5 6",
  });
  const [{ id: workPointId, version }] = workPoints as [{ id: string; version: number }];
  const renamed = { workPointId, expectedVersion: version, name: "Depozit central", address: "Str. Gării 2, Ploiești" };
  expect((await acts(company.owner, "updateWorkPoint", renamed)).workPoints).toMatchObject([
    { name: "Depozit central" },
  ]);
  const archived = await acts(company.owner, "archiveWorkPoint", { workPointId, expectedVersion: version + 1 });
  expect(archived.workPoints).toMatchObject([{ isArchived: true }]);
  const restored = await acts(company.owner, "restoreWorkPoint", { workPointId, expectedVersion: version + 2 });
  expect(restored.workPoints).toMatchObject([{ isArchived: false }]);
});

describe("the VAT history", () => {
  test("flips on the 1st: the day before is told by the old status, the day itself by the new", async () => {
    await acts(company.owner, "createVatPeriod", { status: "ON_COLLECTION", validFrom: "2026-12-01" });
    expect(await seller("2026-11-30")).toMatchObject({ vatStatus: "PAYER", vatCode: `RO${company.fiscalCode}` });
    expect((await seller("2026-12-01")).vatStatus).toBe("ON_COLLECTION");
    await acts(company.owner, "createVatPeriod", { status: "NONE", validFrom: "2027-01-01" });
    expect(await seller("2027-01-01")).toMatchObject({
      vatStatus: "NONE",
      vatCode: null,
      fiscalCode: company.fiscalCode,
    });
    expect((await profile()).vatStatus).toBe("PAYER");
  });

  test("has one status a day", async () => {
    const answer = await acts(company.owner, "createVatPeriod", {
      status: "PAYER",
      validFrom: "2026-11-15",
      validTo: "2026-12-15",
    });
    expect(answer).toMatchObject({ __typename: "VatPeriodsOverlap", code: "VAT_PERIODS_OVERLAP" });
  });

  test("does not run backwards", async () => {
    const answer = await acts(company.owner, "createVatPeriod", {
      status: "PAYER",
      validFrom: "2026-11-15",
      validTo: "2026-11-14",
    });
    expect(answer).toMatchObject({ issues: [{ path: "validTo", code: "DATES_OUT_OF_ORDER" }] });
  });

  test("can be corrected", async () => {
    const periods = (await profile()).vatPeriods as { id: string; version: number; status: string }[];
    const last = periods[0] ?? expect.fail();
    const removed = await acts(company.owner, "deleteVatPeriod", {
      vatPeriodId: last.id,
      expectedVersion: last.version,
    });
    expect((removed.vatPeriods as unknown[]).length).toBe(periods.length - 1);
    const open = periods[1] ?? expect.fail();
    const corrected = {
      vatPeriodId: open.id,
      expectedVersion: open.version,
      status: open.status,
      validFrom: "2026-12-01",
      validTo: null,
    };
    expect((await acts(company.owner, "updateVatPeriod", corrected)).vatPeriods).toMatchObject([{ validTo: null }, {}]);
  });
});

describe("the logo", () => {
  const upload = async (client: Client, payload: Buffer, language = "ro") =>
    service.app.inject({
      method: "PUT",
      url: "/files/logo",
      headers: {
        "content-type": "image/png",
        "accept-language": language,
        cookie: client.cookie ?? "",
        "company-id": client.companyId ?? "",
      },
      payload,
    });
  const png = () =>
    sharp({ create: { width: 40, height: 20, channels: 4, background: "#0f766e" } })
      .png()
      .toBuffer();

  test("is taken in, shown in the profile and given to the company's people alone", async () => {
    const taken = await upload(company.owner, await png());
    expect(taken.statusCode).toBe(200);
    const { path, sha256 } = taken.json<{ path: string; sha256: string }>();
    expect(await profile()).toMatchObject({ logo: { sha256, path } });
    expect((await seller("2026-11-24")).logoSha256).toBe(sha256);
    const given = await service.app.inject({ url: path, headers: { cookie: company.owner.cookie ?? "" } });
    expect(given.headers).toMatchObject({ "content-type": "image/png", "x-content-type-options": "nosniff" });
    const stranger = await aCompany(service);
    expect((await service.app.inject({ url: path, headers: { cookie: stranger.owner.cookie ?? "" } })).statusCode).toBe(
      404,
    );
    expect((await service.app.inject({ url: path })).statusCode).toBe(401);
    expect(await acts(company.owner, "removeLogo")).toMatchObject({ logo: null });
    expect((await service.app.inject({ url: path, headers: { cookie: company.owner.cookie ?? "" } })).statusCode).toBe(
      200,
    );
  });

  test.each([
    [() => Buffer.from("nu e o imagine"), "NOT_A_PICTURE", "PNG, JPEG sau SVG"],
    [() => Buffer.alloc(1024 * 1024 + 1, 1), "TOO_LARGE", "1 MB"],
    [() => Buffer.alloc(0), "NOT_A_PICTURE", "PNG"],
  ])("is refused with the reason", async (payload, code, words) => {
    const refused = await upload(company.owner, payload());
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({ code, message: expect.stringContaining(words) });
  });

  test("of nobody is refused before it is read", async () => {
    const refused = await service.app.inject({
      method: "PUT",
      url: "/files/logo",
      payload: await png(),
      headers: { "content-type": "image/png" },
    });
    expect(refused.statusCode).toBe(401);
  });
});
