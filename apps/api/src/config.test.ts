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
  OPERATOR_PHONE: "+40244123456",
  OPERATOR_FISCAL_CODE: "14399840",
  OPERATOR_TRADE_REGISTER_NUMBER: "J29/1/2001",
  OPERATOR_PRIVACY_EMAIL: "date@servicii.example",
};

describe("the demo company", () => {
  test.each([
    ["development", {}, true],
    ["development", { DEMO: "off" }, false],
    ["test", {}, false],
    ["production", {}, false],
    ["production", { DEMO: "on", DEMO_SMTP_URL: "smtp://catcher:1025" }, true],
  ])("in %s with %o is there: %s", (environment, settings, hasDemo) => {
    const config = readConfig({ ...needed, ...operator, SOFTMANAGER_ENV: environment, ...settings });
    expect(config.hasDemo).toBe(hasDemo);
  });

  test("never mails through a real service's own server", () => {
    const production = { ...needed, ...operator, SOFTMANAGER_ENV: "production", SMTP_URL: "smtp://mail:25" };
    expect(() => readConfig({ ...production, DEMO: "on" })).toThrow(ConfigError);
    const config = readConfig({ ...production, DEMO: "on", DEMO_SMTP_URL: "smtp://catcher:1025" });
    expect(config.demoSmtpUrl).toBe("smtp://catcher:1025");
  });
});

test("a production service names its real operator", () => {
  expect(() => readConfig({ ...needed, SOFTMANAGER_ENV: "production" })).toThrow("OPERATOR_NAME");
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
