import { countyOf, countryOf, sectorName, sectors, type Buyer } from "@softmanager/domain";
import { useLanguage } from "@softmanager/ui";
import type { TextLanguage } from "@softmanager/texts";
import classes from "./editor.module.css";

/** The buyer in two lines, once nothing about it is missing. */
export function BuyerSummary({ buyer }: { buyer: Buyer }) {
  const { language } = useLanguage();
  const codes = [buyer.vatCode ?? buyer.fiscalCode, buyer.tradeRegisterNumber];
  return (
    <div className={classes.buyer}>
      <p className={classes.buyerName}>{buyer.name}</p>
      <p className={classes.buyerLine}>{joined([...codes, addressLine(buyer, language)], " · ")}</p>
      <p className={classes.buyerLine}>{joined([buyer.contactName, buyer.email, buyer.phone], " · ")}</p>
    </div>
  );
}

function addressLine({ address }: Buyer, language: TextLanguage): string {
  const { street, streetAdditional, city, county, postalCode, country } = address;
  const sector = sectors.find((known) => known === city);
  const place = sector ? sectorName(sector) : city;
  const countyName = countyOf(county ?? "")?.name ?? county;
  const abroad = country === "RO" ? null : (countryOf(country)?.name[language] ?? country);
  return joined([street, streetAdditional, place, countyName, postalCode, abroad], ", ");
}

function joined(parts: readonly (string | null)[], separator: string): string {
  return parts.filter((part) => part !== null && part !== "").join(separator);
}
