import type { updateCompanyInput } from "@softmanager/inputs";
import type { z } from "zod";
import type { CompanyPartsFragment } from "../operations.generated.ts";

/** What the company's form holds while it is changed. */
export type ProfileValues = z.input<typeof updateCompanyInput>;

/** The company as the form edits it. */
export function profileOf(company: CompanyPartsFragment): ProfileValues {
  const { version, name, tradeRegisterNumber, euid, phone, fax, email, website } = company;
  const { registered, subscribed, paidUp } = company.shareCapital;
  const { street, streetAdditional, city, postalCode, county, country } = company.address;
  return {
    expectedVersion: version,
    name,
    tradeRegisterNumber,
    euid,
    shareCapital: { registered, subscribed, paidUp },
    address: { street, streetAdditional, city, postalCode, county, country },
    phone,
    fax,
    email,
    website,
  };
}
