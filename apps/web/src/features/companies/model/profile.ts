import { euidOf } from "@softmanager/domain";
import { updateCompanyInput } from "@softmanager/inputs";
import type { z } from "zod";
import type { CompanyPartsFragment } from "../operations.generated.ts";

/** The profile as it is typed; the version that was read travels beside it. */
export const profileInput = updateCompanyInput.omit({ expectedVersion: true });

/** What the company's form holds while it is changed. */
export type ProfileValues = z.input<typeof profileInput>;

/** The company as the form edits it. */
export function profileOf(company: CompanyPartsFragment): ProfileValues {
  const { name, tradeRegisterNumber, euid, phone, fax, email, website } = company;
  const { registered, subscribed, paidUp } = company.shareCapital;
  const { street, streetAdditional, city, postalCode, county, country } = company.address;
  return {
    name,
    tradeRegisterNumber: tradeRegisterNumber ?? "",
    // One that follows from the number is not typed, so that it goes on following.
    euid: euid === null || euid === euidOf(tradeRegisterNumber ?? "") ? "" : euid,
    shareCapital: { registered: registered ?? "", subscribed: subscribed ?? "", paidUp: paidUp ?? "" },
    address: {
      street,
      streetAdditional: streetAdditional ?? "",
      city,
      postalCode: postalCode ?? "",
      county: county ?? "",
      country,
    },
    phone: phone ?? "",
    fax: fax ?? "",
    email,
    website: website ?? "",
  };
}
