import { bucharest, findCounty, parseFiscalCode, parseTradeRegisterNumber, sectorOf } from "@softmanager/domain";
import type { OperatorProfile } from "../../config.ts";
import type { Opening } from "./open-books.ts";

/** The operator as a company: what the configuration says in one line, taken apart as far as it can be. */
export function operatorDetails({
  name,
  address,
  phone,
  fiscalCode,
  tradeRegisterNumber,
}: OperatorProfile): Opening["company"] {
  const code = parseFiscalCode(fiscalCode);
  const register = parseTradeRegisterNumber(tradeRegisterNumber);
  return {
    name,
    fiscalCode: code.ok ? code.digits : fiscalCode,
    tradeRegisterNumber: register.ok ? register.number.canonical : null,
    vatStatus: "PAYER",
    vatSince: null,
    address: addressIn(address),
    phone,
    email: null,
    accountName: null,
  };
}

/** `Str. Exemplului nr. 1, Ploiești, Prahova, România`: the county's name is looked for, the city stands before it. */
export function addressIn(line: string): Opening["company"]["address"] {
  const parts = line.split(",").map((part) => part.trim());
  const at = parts.findLastIndex((part, index) => index > 0 && findCounty(part) !== null);
  const county = at > 0 ? (findCounty(parts[at] ?? "")?.code ?? null) : null;
  const city = county === bucharest ? sectorOf(line) : parts[at - 1];
  const rest = { streetAdditional: null, postalCode: null, country: "RO" };
  if (!county || !city || at < 2) return { ...rest, street: line, city: parts.at(-1) ?? line, county };
  const street = parts.slice(0, county === bucharest ? at : at - 1).filter((part) => !/^sect/i.test(part));
  return { ...rest, street: street.join(", "), city, county };
}
