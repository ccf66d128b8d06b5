import { demoOperator } from "./operator.ts";

type Environment = Readonly<Record<string, string>>;

/** Where a local mail catcher listens: what is sent there reaches nobody. */
export const mailCatcher = "smtp://127.0.0.1:1025";
export const demoSender = "facturi@softmanager.example";
export const demoOwner = "administrator@softmanager.example";

/** The services that a production start asks when no other address is named; see the adapters for what they serve. */
export const realAddresses = {
  ANAF_COMPANY_URL: "https://webservicesp.anaf.ro",
  BNR_URL: "https://curs.bnr.ro",
};

/** What would pass on a developer's machine, but must not serve people; each names its setting and the remedy. */
export function faultsInProduction(environment: Environment): string[] {
  return [
    ...demoOperatorIn(environment),
    ...simulatorsIn(environment),
    ...mailFaults(environment),
    ...publicAddressFaults(environment),
    ...(environment["DEMO"] === "on" && !environment["DEMO_SMTP_URL"]
      ? ["DEMO_SMTP_URL: must name a mail catcher, since anybody may send mail from the demo company"]
      : []),
  ];
}

/** Over plain http anybody on the way could take a session; on the machine itself nobody is on the way. */
function publicAddressFaults({ PUBLIC_URL }: Environment): string[] {
  if (!PUBLIC_URL) return ["PUBLIC_URL: must name the address where people reach the service"];
  const { protocol, hostname } = URL.parse(PUBLIC_URL) ?? {};
  return protocol !== "http:" || isLoopback(hostname)
    ? []
    : ["PUBLIC_URL: must begin with https:// in production, since sessions travel to it"];
}

function demoOperatorIn(environment: Environment): string[] {
  const unset = Object.entries(demoOperator).filter(([setting, demo]) => (environment[setting] ?? demo) === demo);
  const faults = unset.map(([setting]) => `${setting}: must name the real operator of the service in production`);
  if ((environment["OPERATOR_OWNER_EMAIL"] ?? demoOwner).includes(demoOwner))
    faults.push("OPERATOR_OWNER_EMAIL: must name who runs the operator's own company in production");
  return faults;
}

function simulatorsIn(environment: Environment): string[] {
  return Object.entries(realAddresses)
    .filter(([setting]) => environment[setting]?.startsWith("simulator"))
    .map(
      ([setting, address]) =>
        `${setting}: must not be a simulator in production; leave it out for ${address}, or name another address`,
    );
}

function mailFaults({ SMTP_URL, MAIL_FROM = demoSender }: Environment): string[] {
  const faults: string[] = [];
  if (!SMTP_URL || isMailCatcher(SMTP_URL))
    faults.push("SMTP_URL: must name the real mail server in production, such as smtps://user:password@mail.firma.ro");
  if (isReserved(MAIL_FROM.split("@").at(-1) ?? ""))
    faults.push("MAIL_FROM: must be an address of the operator's own domain in production");
  return faults;
}

function isMailCatcher(address: string): boolean {
  const { hostname, port } = URL.parse(address) ?? {};
  return port === "1025" && isLoopback(hostname);
}

/** The machine itself. */
function isLoopback(hostname = ""): boolean {
  return /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
}

/** Domains that never belong to anybody (RFC 2606, RFC 6761): mail from them is thrown away. */
function isReserved(domain: string): boolean {
  return /(^|\.)(example|test|invalid|localhost|example\.(com|net|org))$/i.test(domain);
}
