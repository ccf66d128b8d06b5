import { describe, expect, test } from "vitest";
import { ConfigError, readConfig } from "./config.ts";

const needed = {
  DATABASE_URL: "postgresql://app@127.0.0.1/softmanager",
  DATABASE_OWNER_URL: "postgresql://owner@127.0.0.1/softmanager",
  STORAGE_URL: "file:///var/lib/softmanager",
  SOFTMANAGER_SECRET_KEY: "thirty-two characters at the least",
};

const operator = {
  OPERATOR_NAME: "Servicii Reale S.R.L.",
  OPERATOR_ADDRESS: "Str. Adevărului nr. 1, Ploiești, Prahova, România",
  OPERATOR_PHONE: "0244 123 456",
  OPERATOR_FISCAL_CODE: "RO 14399840",
  OPERATOR_TRADE_REGISTER_NUMBER: "j29 / 1 / 2001",
  OPERATOR_PRIVACY_EMAIL: "date@servicii-reale.ro",
};

const production: Record<string, string> = {
  ...needed,
  ...operator,
  SOFTMANAGER_ENV: "production",
  OPERATOR_OWNER_EMAIL: "Ana Maria Pop <ana@servicii-reale.ro>",
  PUBLIC_URL: "https://facturi.servicii-reale.ro",
  SMTP_URL: "smtps://facturi:parola@mail.servicii-reale.ro",
  MAIL_FROM: "facturi@servicii-reale.ro",
};

function faultsOf(environment: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe("a production service", () => {
  test("starts when everything that people will meet is real", () => {
    const config = readConfig(production);
    expect(config.anafCompanyUrl).toBe("https://webservicesp.anaf.ro");
    expect(config.bnrUrl).toBe("https://curs.bnr.ro");
    expect(config.operatorOwner).toEqual({
      email: "ana@servicii-reale.ro",
      givenName: "Ana",
      familyName: "Maria Pop",
    });
  });

  test.each<[setting: string, typed: string | undefined, isRefused: boolean]>([
    ["ANAF_COMPANY_URL", "", false],
    ["ANAF_COMPANY_URL", "simulator", true],
    ["ANAF_COMPANY_URL", "simulator:down", true],
    ["ANAF_COMPANY_URL", "simulator:dwon", true],
    ["ANAF_COMPANY_URL", "webservicesp.anaf.ro", true],
    ["BNR_URL", "simulator", true],
    ["BNR_URL", "ftp://curs.bnr.ro", true],
    ["BNR_URL", "http://proxy.local/bnr", false],
    ["SMTP_URL", undefined, true],
    ["SMTP_URL", " ", true],
    ["SMTP_URL", "smtp://127.0.0.1:1025", true],
    ["SMTP_URL", "smtp://localhost:1025/", true],
    ["SMTP_URL", "smtp://127.0.0.1:25", false],
    ["SMTP_URL", "http://mail.servicii-reale.ro", true],
    ["MAIL_FROM", undefined, true],
    ["MAIL_FROM", "facturi@softmanager.example", true],
    ["MAIL_FROM", "facturi@example.com", true],
    ["MAIL_FROM", "facturi@exemplul.ro", false],
    ["MAIL_FROM", "facturi", true],
    ["PUBLIC_URL", undefined, true],
    ["PUBLIC_URL", "facturi.servicii-reale.ro", true],
    ["PUBLIC_URL", "http://facturi.servicii-reale.ro", true],
    ["PUBLIC_URL", "http://localhost:4000", false],
    ["OPERATOR_OWNER_EMAIL", undefined, true],
    ["OPERATOR_OWNER_EMAIL", "", true],
    ["OPERATOR_OWNER_EMAIL", "administrator@softmanager.example", true],
    ["OPERATOR_OWNER_EMAIL", "ana", true],
    ["OPERATOR_OWNER_EMAIL", "Ana <ana@servicii-reale.ro>", true],
    ["OPERATOR_OWNER_EMAIL", "ana@servicii-reale.ro", false],
  ])("with %s %o is refused: %s", (setting, typed, isRefused) => {
    const faults = faultsOf({ ...production, [setting]: typed });
    expect(faults.map((fault) => fault.split(":")[0])).toEqual(isRefused ? expect.arrayContaining([setting]) : []);
  });

  test("is told at once of everything that is missing", () => {
    const named = faultsOf({ SOFTMANAGER_ENV: "production" }).map((fault) => fault.split(":")[0]);
    expect(new Set(named)).toEqual(
      new Set([...Object.keys(production), "PUBLIC_URL"].filter((setting) => setting !== "SOFTMANAGER_ENV")),
    );
  });

  test("never names a demo operator in part", () => {
    const { OPERATOR_PHONE: _, ...rest } = production;
    expect(faultsOf(rest)).toEqual(["OPERATOR_PHONE: must name the real operator of the service in production"]);
  });
});

describe("the operator's identity", () => {
  test("is brought into the form that documents need", () => {
    expect(readConfig(production).operator).toEqual({
      name: "Servicii Reale S.R.L.",
      address: "Str. Adevărului nr. 1, Ploiești, Prahova, România",
      office: {
        street: "Str. Adevărului nr. 1",
        streetAdditional: null,
        city: "Ploiești",
        postalCode: null,
        county: "RO-PH",
        country: "RO",
      },
      phone: "+40244123456",
      fiscalCode: "14399840",
      tradeRegisterNumber: "J29/1/2001",
      privacyEmail: "date@servicii-reale.ro",
    });
  });

  const wrong: [setting: keyof typeof operator, typed: string, fault: RegExp][] = [
    ["OPERATOR_NAME", "S".repeat(201), /at most 200/],
    ["OPERATOR_ADDRESS", "Str. Adevărului nr. 1, Ploiești", /street, city and county/],
    ["OPERATOR_ADDRESS", "Str. Adevărului nr. 1, Ploiești, Transilvania", /street, city and county/],
    ["OPERATOR_ADDRESS", "Ploiești, Prahova", /street, city and county/],
    ["OPERATOR_ADDRESS", "Bd. Unirii nr. 1, București", /sector/],
    ["OPERATOR_ADDRESS", `Str. ${"a".repeat(160)}, Ploiești, Prahova`, /150 characters/],
    ["OPERATOR_PHONE", "nouă-nouă-doi", /phone number/],
    ["OPERATOR_PHONE", "12", /phone number/],
    ["OPERATOR_FISCAL_CODE", "14399841", /check digit/],
    ["OPERATOR_FISCAL_CODE", "CUI", /digits/],
    ["OPERATOR_FISCAL_CODE", "DE136695976", /digits/],
    ["OPERATOR_TRADE_REGISTER_NUMBER", "29/2001", /Trade Register/],
    ["OPERATOR_PRIVACY_EMAIL", "date", /e-mail/],
    ["OPERATOR_PRIVACY_EMAIL", "ana@firma.ro, dan@firma.ro", /e-mail/],
  ];
  test.each(["development", "production"])("stops a start in %s when it is empty or wrong", (SOFTMANAGER_ENV) => {
    for (const [setting, typed, fault] of wrong) {
      const [told, ...others] = faultsOf({ ...production, SOFTMANAGER_ENV, [setting]: typed });
      expect([told, others.length]).toEqual([expect.stringMatching(fault), 0]);
      expect(told).toMatch(new RegExp(`^${setting}: `));
    }
    for (const setting of Object.keys(operator)) {
      for (const blank of ["", "  "]) {
        const faults = faultsOf({ ...production, SOFTMANAGER_ENV, [setting]: blank });
        expect(faults).toEqual([`${setting}: must not be empty`]);
      }
    }
  });
});

describe("a setting that is there but blank", () => {
  const settings = {
    SOFTMANAGER_ENV: ["env", "development"],
    PORT: ["port", 4000],
    HOST: ["host", "127.0.0.1"],
    PUBLIC_URL: ["publicUrl", "http://localhost:4000"],
    DATABASE_POOL_SIZE: ["databasePoolSize", 10],
    SMTP_URL: ["smtpUrl", "smtp://127.0.0.1:1025"],
    DEMO: ["hasDemo", true],
    DEMO_SMTP_URL: ["demoSmtpUrl", "smtp://127.0.0.1:1025"],
    MAIL_FROM: ["mailFrom", "facturi@softmanager.example"],
    SOFTMANAGER_EARLIER_SECRET_KEYS: ["earlierSecretKeys", []],
    WEB_ROOT: ["webRoot", null],
    ANAF_COMPANY_URL: ["anafCompanyUrl", "simulator"],
    BNR_URL: ["bnrUrl", "simulator"],
    WORKER: ["hasWorker", true],
    API_REQUESTS_PER_MINUTE: ["requestsPerMinute", 1200],
    LOG_LEVEL: ["logLevel", "info"],
  } as const;

  test.each(Object.entries(settings))("%s is as if it were not set", (setting, [member, value]) => {
    for (const blank of ["", " "]) expect(readConfig({ ...needed, [setting]: blank })[member]).toEqual(value);
  });

  test.each(Object.keys(needed))("%s is refused by name", (setting) => {
    for (const blank of ["", " ", undefined])
      expect(faultsOf({ ...needed, [setting]: blank })).toEqual([expect.stringMatching(`^${setting}: must `)]);
  });
});

test.each([
  ["SOFTMANAGER_ENV", "staging", "must be one of development, test, production"],
  ["PORT", "soon", 'must be a whole number from 0 to 65535, not "soon"'],
  ["PORT", "70000", "65535"],
  ["PORT", "-1", "whole number"],
  ["PORT", "4e3", "whole number"],
  ["PUBLIC_URL", "ftp://firma.ro", "https://"],
  ["DATABASE_URL", "mysql://127.0.0.1/softmanager", "postgresql://"],
  ["DATABASE_OWNER_URL", "softmanager", "postgresql://"],
  ["DATABASE_POOL_SIZE", "1", "from 2 to 200"],
  ["SMTP_URL", "mail.firma.ro", "smtp://"],
  ["DEMO", "yes", "on, off"],
  ["DEMO_SMTP_URL", "catcher", "smtp://"],
  ["MAIL_FROM", "facturi", "e-mail"],
  ["STORAGE_URL", "/var/lib/softmanager", "file:///"],
  ["SOFTMANAGER_SECRET_KEY", "short", "32 characters"],
  ["ANAF_COMPANY_URL", "simulator:dwon", "simulator:slow, simulator:malformed, simulator:down"],
  ["BNR_URL", "simulators", "https://"],
  ["WORKER", "maybe", "on, off"],
  ["API_REQUESTS_PER_MINUTE", "-5", "from 0 to 1000000"],
  ["API_REQUESTS_PER_MINUTE", "1.5", "whole number"],
  ["LOG_LEVEL", "loud", "silent, error, warn, info, debug"],
  ["OPERATOR_OWNER_EMAIL", "Ana Pop", "Ana Pop <ana@firma.ro>"],
])("%s=%s is refused by name, with what it may be", (setting, typed, remedy) => {
  expect(faultsOf({ ...needed, [setting]: typed })).toEqual([expect.stringContaining(remedy)]);
  expect(faultsOf({ ...needed, [setting]: typed })[0]).toMatch(new RegExp(`^${setting}: `));
});

describe("where files are kept", () => {
  const storageOf = (STORAGE_URL: string, keys = {}) => readConfig({ ...needed, STORAGE_URL, ...keys }).storage;
  const bucket = { kind: "BUCKET", bucket: "facturi", prefix: "", region: "eu-central-1", endpoint: null, keys: null };

  test.each([
    ["file:///var/lib/softmanager", { kind: "FOLDER" }],
    ["s3://facturi?region=eu-central-1", bucket],
    ["s3://facturi/arhiva/2026/?region=eu-central-1", { ...bucket, prefix: "arhiva/2026/" }],
    [
      "s3://facturi?endpoint=https://s3.firma.ro:9000/",
      { ...bucket, region: "us-east-1", endpoint: "https://s3.firma.ro:9000" },
    ],
  ])("may be %s", (url, storage) => {
    expect(storageOf(url)).toEqual({ ...storage, url });
  });

  test("has both keys, or what the machine knows", () => {
    const keys = { STORAGE_ACCESS_KEY_ID: "AKIA", STORAGE_SECRET_ACCESS_KEY: "secret" };
    expect(storageOf("s3://facturi?region=eu-central-1", keys)).toMatchObject({
      keys: { id: "AKIA", secret: "secret" },
    });
    for (const [setting, other] of [Object.keys(keys), Object.keys(keys).toReversed()])
      expect(faultsOf({ ...needed, ...keys, [setting ?? ""]: "" })).toEqual([
        `${setting}: must be set where ${other} is`,
      ]);
  });

  test.each([
    ["https://facturi.s3.amazonaws.com", "s3://bucket"],
    ["file://", "file:///folder"],
    ["s3://facturi", "must name the region"],
    ["s3://?region=eu-central-1", "must name a bucket"],
    ["s3://Facturi_Firma?region=eu-central-1", "must name a bucket"],
    ["s3://facturi?regoin=eu-central-1", 'not "regoin"'],
    ["s3://facturi?endpoint=s3.firma.ro", "endpoint"],
    ["s3://facturi/arhivă?region=eu-central-1", "plain letters"],
    ["s3://AKIA:secret-meu@facturi?region=eu-central-1", "STORAGE_SECRET_ACCESS_KEY"],
  ])("is refused as %s", (STORAGE_URL, remedy) => {
    const faults = faultsOf({ ...needed, STORAGE_URL });
    expect(faults).toEqual([expect.stringContaining(remedy)]);
    expect(faults[0]).toMatch(/^STORAGE_URL: /);
    expect(faults[0]).not.toContain("secret-meu");
  });
});

test("a password is never repeated in a fault", () => {
  const faults = faultsOf({ ...needed, DATABASE_URL: "mysql://app:parola-mea@db/x", SMTP_URL: "parola-mea" });
  expect(faults).toHaveLength(2);
  expect(faults.join()).not.toContain("parola-mea");
});

describe("the demo company", () => {
  test.each([
    ["development", {}, true],
    ["development", { DEMO: "off" }, false],
    ["test", {}, false],
    ["production", {}, false],
    ["production", { DEMO: "on", DEMO_SMTP_URL: "smtp://catcher:1025" }, true],
  ])("in %s with %o is there: %s", (environment, settings, hasDemo) => {
    expect(readConfig({ ...production, SOFTMANAGER_ENV: environment, ...settings }).hasDemo).toBe(hasDemo);
  });

  test("never mails through a real service's own server", () => {
    expect(faultsOf({ ...production, DEMO: "on" })).toEqual([expect.stringMatching("^DEMO_SMTP_URL: ")]);
    const config = readConfig({ ...production, DEMO: "on", DEMO_SMTP_URL: "smtp://catcher:1025" });
    expect(config.demoSmtpUrl).toBe("smtp://catcher:1025");
  });
});

test("only a developer's machine has an owner of the operator's company whom nobody named", () => {
  expect(readConfig(needed).operatorOwner?.email).toBe("administrator@softmanager.example");
  expect(readConfig({ ...needed, SOFTMANAGER_ENV: "test" }).operatorOwner).toBeNull();
});

describe("earlier secret keys", () => {
  const [first, second] = ["an earlier secret that is long enough", "one before that, which is long enough too"];

  test("are several, newest first", () => {
    const config = readConfig({ ...needed, SOFTMANAGER_EARLIER_SECRET_KEYS: `${first}|${second}` });
    expect(config.earlierSecretKeys).toEqual([first, second]);
    expect(readConfig(needed).earlierSecretKeys).toEqual([]);
  });

  test.each(["too short", `${first}|`, needed.SOFTMANAGER_SECRET_KEY])("stop the start when they are %o", (keys) => {
    expect(() => readConfig({ ...needed, SOFTMANAGER_EARLIER_SECRET_KEYS: keys })).toThrow(/EARLIER_SECRET_KEYS/);
  });
});
