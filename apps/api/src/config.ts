import { z } from "zod";

/** Demo identity of the service's operator; a production start refuses it. */
const demoOperator = {
  OPERATOR_NAME: "SoftManager Demo S.R.L.",
  OPERATOR_ADDRESS: "Str. Exemplului nr. 1, Ploiești, Prahova, România",
  OPERATOR_PHONE: "+40244000000",
  OPERATOR_FISCAL_CODE: "18547290",
  OPERATOR_TRADE_REGISTER_NUMBER: "J29/1098/2006",
  OPERATOR_PRIVACY_EMAIL: "date-personale@softmanager.example",
};

const secretKey = z.string().min(32);

const settings = z.object({
  SOFTMANAGER_ENV: z.enum(["development", "test", "production"]).default("development"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default("127.0.0.1"),
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(10),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).default("smtp://127.0.0.1:1025"),
  DEMO: z.enum(["on", "off"]).optional(),
  DEMO_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().default("facturi@softmanager.example"),
  STORAGE_URL: z.url({ protocol: /^file$/ }),
  SOFTMANAGER_SECRET_KEY: secretKey,
  SOFTMANAGER_EARLIER_SECRET_KEYS: z
    .string()
    .transform((keys) => keys.split("|"))
    .pipe(z.array(secretKey))
    .optional(),
  WEB_ROOT: z.string().optional(),
  ANAF_COMPANY_URL: z.union([z.literal("simulator"), z.url()]).default("simulator"),
  BNR_URL: z.union([z.literal("simulator"), z.url()]).default("simulator"),
  WORKER: z.enum(["on", "off"]).default("on"),
  API_REQUESTS_PER_MINUTE: z.coerce.number().int().min(0).max(1_000_000).default(1200),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
  OPERATOR_NAME: z.string().default(demoOperator.OPERATOR_NAME),
  OPERATOR_ADDRESS: z.string().default(demoOperator.OPERATOR_ADDRESS),
  OPERATOR_PHONE: z.string().default(demoOperator.OPERATOR_PHONE),
  OPERATOR_FISCAL_CODE: z.string().default(demoOperator.OPERATOR_FISCAL_CODE),
  OPERATOR_TRADE_REGISTER_NUMBER: z.string().default(demoOperator.OPERATOR_TRADE_REGISTER_NUMBER),
  OPERATOR_PRIVACY_EMAIL: z.string().default(demoOperator.OPERATOR_PRIVACY_EMAIL),
});

/** Who runs the service; shown in the footer, the policies, service mails and the operator's own invoices. */
export interface OperatorProfile {
  name: string;
  address: string;
  phone: string;
  fiscalCode: string;
  tradeRegisterNumber: string;
  privacyEmail: string;
}

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
  /** `file:///folder` that keeps logos and archived documents. */
  storageUrl: string;
  /** Seals secrets at rest. */
  secretKey: string;
  /** Sealed before it, and still open what they sealed; newest first. */
  earlierSecretKeys: readonly string[];
  /** Folder of the built single-page app; null serves the API alone. */
  webRoot: string | null;
  anafCompanyUrl: string;
  bnrUrl: string;
  hasWorker: boolean;
  /** Of one API key, one session, or one address that has neither; 0 sets no limit. */
  requestsPerMinute: number;
  logLevel: string;
  operator: OperatorProfile;
}

/** Reads the environment once; anything wrong stops the start and names the setting. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined));
  const parsed = settings.safeParse(filled);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`));
  const values = parsed.data;
  const empty = Object.keys(demoOperator).filter((key) => !String(values[key as keyof typeof values]).trim());
  if (empty.length > 0) throw new ConfigError(empty.map((key) => `${key}: must not be empty`));
  const isProduction = values.SOFTMANAGER_ENV === "production";
  if (isProduction) refuseDemoOperator(values);
  if (values.SOFTMANAGER_EARLIER_SECRET_KEYS?.includes(values.SOFTMANAGER_SECRET_KEY))
    throw new ConfigError(["SOFTMANAGER_EARLIER_SECRET_KEYS: names the key in force, SOFTMANAGER_SECRET_KEY"]);
  const hasDemo = (values.DEMO ?? (values.SOFTMANAGER_ENV === "development" ? "on" : "off")) === "on";
  if (isProduction && hasDemo && !values.DEMO_SMTP_URL)
    throw new ConfigError([
      "DEMO_SMTP_URL: must name a mail catcher, since anybody may send mail from the demo company",
    ]);
  return {
    env: values.SOFTMANAGER_ENV,
    host: values.HOST,
    port: values.PORT,
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ""),
    databaseUrl: values.DATABASE_URL,
    databaseOwnerUrl: values.DATABASE_OWNER_URL,
    databasePoolSize: values.DATABASE_POOL_SIZE,
    smtpUrl: values.SMTP_URL,
    hasDemo,
    demoSmtpUrl: values.DEMO_SMTP_URL ?? values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    storageUrl: values.STORAGE_URL,
    secretKey: values.SOFTMANAGER_SECRET_KEY,
    earlierSecretKeys: values.SOFTMANAGER_EARLIER_SECRET_KEYS ?? [],
    webRoot: values.WEB_ROOT ?? null,
    anafCompanyUrl: values.ANAF_COMPANY_URL,
    bnrUrl: values.BNR_URL,
    hasWorker: values.WORKER === "on",
    requestsPerMinute: values.API_REQUESTS_PER_MINUTE,
    logLevel: values.LOG_LEVEL,
    operator: {
      name: values.OPERATOR_NAME,
      address: values.OPERATOR_ADDRESS,
      phone: values.OPERATOR_PHONE,
      fiscalCode: values.OPERATOR_FISCAL_CODE,
      tradeRegisterNumber: values.OPERATOR_TRADE_REGISTER_NUMBER,
      privacyEmail: values.OPERATOR_PRIVACY_EMAIL,
    },
  };
}

function refuseDemoOperator(values: Record<string, unknown>): void {
  const unset = Object.entries(demoOperator).filter(([key, demo]) => values[key] === demo);
  if (unset.length > 0) {
    throw new ConfigError(unset.map(([key]) => `${key}: must name the real operator of the service in production`));
  }
}

export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration is not valid:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  }
}
