import { parseTradeRegisterNumber, type Address } from "@softmanager/domain";
import { address, email, fiscalCode, issuesOf, phone, refuse, text } from "@softmanager/inputs";
import { z } from "zod";
import { officeIn } from "./operator-office.ts";

/** Who runs the service; shown in the footer, the policies, service mails and the operator's own invoices. */
export interface OperatorProfile {
  name: string;
  /** The registered office in one line, as it is shown. */
  address: string;
  /** The same in parts, as documents and e-Factura need it. */
  office: Address;
  /** E.164. */
  phone: string;
  /** Digits of the CUI. */
  fiscalCode: string;
  tradeRegisterNumber: string;
  privacyEmail: string;
}

/** Demo identity of the service's operator; a production start refuses it. */
export const demoOperator = {
  OPERATOR_NAME: "SoftManager Demo S.R.L.",
  OPERATOR_ADDRESS: "Str. Exemplului nr. 1, Ploiești, Prahova, România",
  OPERATOR_PHONE: "+40244000000",
  OPERATOR_FISCAL_CODE: "18547290",
  OPERATOR_TRADE_REGISTER_NUMBER: "J29/1098/2006",
  OPERATOR_PRIVACY_EMAIL: "date-personale@softmanager.example",
};

/** By the rules of any company's profile, since the operator's own documents are made of it. */
export const operatorSettings = {
  OPERATOR_NAME: text({ max: 200 }),
  OPERATOR_ADDRESS: text({ max: 300 }).transform((line, context) => ({ line, office: readOffice(line, context) })),
  OPERATOR_PHONE: phone,
  OPERATOR_FISCAL_CODE: fiscalCode.superRefine((code, context) => {
    if (/^[A-Z]/.test(code)) refuse(context, "NOT_A_FISCAL_CODE");
  }),
  OPERATOR_TRADE_REGISTER_NUMBER: text({ max: 40 }).transform((typed, context) => {
    const parsed = parseTradeRegisterNumber(typed);
    if (!parsed.ok) refuse(context, "NOT_A_TRADE_REGISTER_NUMBER");
    return parsed.ok ? parsed.number.canonical : typed;
  }),
  OPERATOR_PRIVACY_EMAIL: email,
};

type OperatorValues = z.output<z.ZodObject<typeof operatorSettings>>;

export function operatorOf(values: OperatorValues): OperatorProfile {
  return {
    name: values.OPERATOR_NAME,
    address: values.OPERATOR_ADDRESS.line,
    office: values.OPERATOR_ADDRESS.office,
    phone: values.OPERATOR_PHONE,
    fiscalCode: values.OPERATOR_FISCAL_CODE,
    tradeRegisterNumber: values.OPERATOR_TRADE_REGISTER_NUMBER,
    privacyEmail: values.OPERATOR_PRIVACY_EMAIL,
  };
}

function readOffice(line: string, context: z.core.$RefinementCtx): Address {
  const parsed = address.safeParse(officeIn(line), { reportInput: true });
  if (parsed.success) return parsed.data;
  context.addIssue(remedies[issuesOf(parsed.error, "en")[0]?.code ?? ""] ?? wholeOffice);
  return z.NEVER;
}

const wholeOffice = 'must name street, city and county, as in "Str. Exemplului nr. 1, Ploiești, Prahova"';
const remedies: Readonly<Record<string, string>> = {
  SECTOR_NEEDED: 'must name the sector of Bucharest, as in "Bd. Exemplului nr. 1, Sector 3, București"',
  TOO_LONG: "must have at most 150 characters of street and 50 of city",
};

const mailbox = /^(?:"?([^"<>]*?)"?\s*)<([^<>]+)>$/;

/** Who is asked into the operator's own company. */
export interface OperatorOwner {
  email: string;
  givenName: string;
  familyName: string;
}

/** `ana@firma.ro`, or with the name: `Ana Pop <ana@firma.ro>`. */
export const operatorOwner = z.string().transform((typed, context): OperatorOwner => {
  const [, name = "", address = typed] = mailbox.exec(typed.trim()) ?? [];
  const parsed = email.safeParse(address);
  const [givenName = "", ...familyNames] = name.split(/\s+/).filter(Boolean);
  const isNamed = familyNames.length > 0;
  if (!parsed.success || (name && !isNamed)) {
    context.addIssue("must be an e-mail address, alone or as in Ana Pop <ana@firma.ro>");
    return z.NEVER;
  }
  if (!isNamed) return { email: parsed.data, givenName: "Administrator", familyName: "SoftManager" };
  return { email: parsed.data, givenName, familyName: familyNames.join(" ") };
});
