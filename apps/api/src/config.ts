import { issuesOf } from "@softmanager/inputs";
import { z } from "zod";
import { addressOf, oneOf, outsideService, secretKey, wholeNumber } from "./config/fields.ts";
import {
  demoOperator,
  operatorOf,
  operatorOwner,
  operatorSettings,
  type OperatorOwner,
  type OperatorProfile,
} from "./config/operator.ts";
import { lonelyKeysIn, storageSetting, type Storage } from "./config/storage.ts";
import { demoOwner, demoSender, faultsInProduction, mailCatcher, realAddresses } from "./config/production.ts";

export type { OperatorOwner, OperatorProfile } from "./config/operator.ts";

const database = addressOf(/^postgres(ql)?$/, "postgresql://user@127.0.0.1:5432/softmanager");
const mailServer = addressOf(/^smtps?$/, "smtp://127.0.0.1:25");

const settings = z.object({
  SOFTMANAGER_ENV: oneOf("development", "test", "production").default("development"),
  PORT: wholeNumber({ min: 0, max: 65_535 }).default(4000),
  HOST: z.string().default("127.0.0.1"),
  PUBLIC_URL: addressOf(/^https?$/, "https://facturi.firma.ro").optional(),
  DATABASE_URL: database,
  DATABASE_OWNER_URL: database,
  DATABASE_POOL_SIZE: wholeNumber({ min: 2, max: 200 }).default(10),
  SMTP_URL: mailServer.default(mailCatcher),
  DEMO: oneOf("on", "off").optional(),
  DEMO_SMTP_URL: mailServer.optional(),
  MAIL_FROM: z.email("must be an e-mail address such as facturi@firma.ro").default(demoSender),
  STORAGE_URL: storageSetting,
  STORAGE_ACCESS_KEY_ID: z.string().optional(),
  STORAGE_SECRET_ACCESS_KEY: z.string().optional(),
  MAIL_NOTICES_TOKEN: z.string().min(32, "must have 32 characters or more").optional(),
  SOFTMANAGER_SECRET_KEY: secretKey,
  SOFTMANAGER_EARLIER_SECRET_KEYS: z
    .string()
    .transform((keys) => keys.split("|"))
    .pipe(z.array(secretKey))
    .default([]),
  WEB_ROOT: z.string().optional(),
  ANAF_COMPANY_URL: outsideService,
  BNR_URL: outsideService,
  WORKER: oneOf("on", "off").default("on"),
  API_REQUESTS_PER_MINUTE: wholeNumber({ min: 0, max: 1_000_000 }).default(1200),
  LOG_LEVEL: oneOf("silent", "error", "warn", "info", "debug").default("info"),
  ...operatorSettings,
  OPERATOR_OWNER_EMAIL: operatorOwner.optional(),
});

type Values = z.output<typeof settings>;

export const settingNames = Object.keys(settings.shape);

export interface Config {
  env: "development" | "test" | "production";
  host: string;
  port: number;
  /** Where people reach the service, without a trailing slash. */
  publicUrl: string;
  databaseUrl: string;
  databaseOwnerUrl: string;
  databasePoolSize: number;
  smtpUrl: string;
  /** Whether there is a demo company that anybody may open. */
  hasDemo: boolean;
  /** Where the demo company's mail goes: a catcher, never to people. */
  demoSmtpUrl: string;
  mailFrom: string;
  /** What the mail server shows when it hands in notifications; null takes none in. */
  mailNoticesToken: string | null;
  /** Keeps logos and archived documents. */
  storage: Storage;
  /** Seals secrets at rest. */
  secretKey: string;
  /** Sealed before it, and still open what they sealed; newest first. */
  earlierSecretKeys: readonly string[];
  /** Folder of the built single-page app; null serves the API alone. */
  webRoot: string | null;
  /** An address, or a simulator: see `simulatedMood`. */
  anafCompanyUrl: string;
  /** Likewise. */
  bnrUrl: string;
  hasWorker: boolean;
  /** Of one API key, one session, or one address that has neither; 0 sets no limit. */
  requestsPerMinute: number;
  logLevel: string;
  operator: OperatorProfile;
  /** Asked into the operator's own company while it has no owner; null asks nobody. */
  operatorOwner: OperatorOwner | null;
}

/** Reads the environment once; anything wrong stops the start and names the setting. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const named = namedIn(environment);
  const isProduction = named["SOFTMANAGER_ENV"] === "production";
  const parsed = settings.safeParse(
    { ...defaultsIn(named["SOFTMANAGER_ENV"] ?? "development"), ...named },
    { reportInput: true },
  );
  const faults = [
    ...(parsed.success ? [] : faultsIn(parsed.error)),
    ...(isProduction ? faultsInProduction(named) : []),
  ];
  if (parsed.data?.SOFTMANAGER_EARLIER_SECRET_KEYS.includes(parsed.data.SOFTMANAGER_SECRET_KEY))
    faults.push("SOFTMANAGER_EARLIER_SECRET_KEYS: names the key in force, SOFTMANAGER_SECRET_KEY");
  faults.push(...lonelyKeysIn(named));
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  return configOf(parsed.data);
}

/** A setting that is there but blank is not set; only the operator must not leave one empty, for want of a better guess. */
function namedIn(environment: Record<string, string | undefined>): Record<string, string> {
  const isNamed = ([setting, value]: [string, string | undefined]) =>
    value !== undefined && (value.trim() !== "" || setting in demoOperator);
  return Object.fromEntries(Object.entries(environment).filter(isNamed)) as Record<string, string>;
}

/** What depends on where the service runs: a simulator never stands in for the world in production. */
function defaultsIn(env: string): Record<string, string> {
  const outside = env === "production" ? realAddresses : { ANAF_COMPANY_URL: "simulator", BNR_URL: "simulator" };
  return { ...demoOperator, ...outside, ...(env === "development" ? { OPERATOR_OWNER_EMAIL: demoOwner } : {}) };
}

function configOf(values: Values): Config {
  return {
    env: values.SOFTMANAGER_ENV,
    host: values.HOST,
    port: values.PORT,
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ""),
    databaseUrl: values.DATABASE_URL,
    databaseOwnerUrl: values.DATABASE_OWNER_URL,
    databasePoolSize: values.DATABASE_POOL_SIZE,
    smtpUrl: values.SMTP_URL,
    hasDemo: (values.DEMO ?? (values.SOFTMANAGER_ENV === "development" ? "on" : "off")) === "on",
    demoSmtpUrl: values.DEMO_SMTP_URL ?? values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    mailNoticesToken: values.MAIL_NOTICES_TOKEN ?? null,
    storage: storageOf(values),
    secretKey: values.SOFTMANAGER_SECRET_KEY,
    earlierSecretKeys: values.SOFTMANAGER_EARLIER_SECRET_KEYS,
    webRoot: values.WEB_ROOT ?? null,
    anafCompanyUrl: values.ANAF_COMPANY_URL,
    bnrUrl: values.BNR_URL,
    hasWorker: values.WORKER === "on",
    requestsPerMinute: values.API_REQUESTS_PER_MINUTE,
    logLevel: values.LOG_LEVEL,
    operator: operatorOf(values),
    operatorOwner: values.OPERATOR_OWNER_EMAIL ?? null,
  };
}

function storageOf({ STORAGE_URL, STORAGE_ACCESS_KEY_ID: id, STORAGE_SECRET_ACCESS_KEY: secret }: Values): Storage {
  if (STORAGE_URL.kind === "FOLDER" || !id || !secret) return STORAGE_URL;
  return { ...STORAGE_URL, keys: { id, secret } };
}

/** Faults of fields that forms have too are told in the forms' words. */
function faultsIn(error: z.ZodError): string[] {
  const told = issuesOf(error, "en");
  return error.issues.map((issue, index) => `${String(issue.path[0])}: ${messageOf(issue, told[index]?.message)}`);
}

function messageOf(issue: z.core.$ZodIssue, told: string | undefined): string {
  if (issue.input === undefined && issue.code === "invalid_type") return "must be set";
  const code: unknown = issue.code === "custom" ? issue.params?.["code"] : undefined;
  if (code === "REQUIRED") return "must not be empty";
  return (code ? told : undefined) ?? issue.message;
}

export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration is not valid:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  }
}
