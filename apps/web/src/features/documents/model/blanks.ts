import type { Address, Buyer } from "@softmanager/domain";

export const blankAddress: Address = {
  street: "",
  streetAdditional: null,
  city: "",
  postalCode: null,
  county: null,
  country: "RO",
};

/** A buyer to be filled in; a company of this country until told otherwise. */
export const blankBuyer: Buyer = {
  type: "COMPANY",
  name: "",
  fiscalCode: null,
  vatCode: null,
  tradeRegisterNumber: null,
  address: blankAddress,
  contactName: null,
  phone: null,
  email: null,
  bankName: null,
  iban: null,
};
