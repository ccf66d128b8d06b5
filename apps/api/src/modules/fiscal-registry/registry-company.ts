import type { Address } from "@softmanager/domain";

/** A company as the tax authority's public register (ANAF, registry of VAT payers) describes it on a day. */
export interface RegistryCompany {
  /** Digits of the CUI. */
  fiscalCode: string;
  name: string;
  /** Either form, as registered; null for bodies outside the Trade Register. */
  tradeRegisterNumber: string | null;
  /** Registered office. Without a county where the register's text names none that we know. */
  address: Address;
  phone: string | null;
  isVatRegistered: boolean;
  /** First day of the present VAT registration, ISO. */
  vatRegisteredSince: string | null;
  /** VAT on collection, art. 282 Cod fiscal. */
  isVatOnCollection: boolean;
  /** Declared fiscally inactive: the buyer may not deduct. */
  isInactive: boolean;
  /** Struck off the Trade Register: the company no longer exists. */
  isStruckOff: boolean;
  /** In the registry of RO e-Factura. */
  isInEInvoiceRegistry: boolean;
  /** Code of the main activity (CAEN). */
  activityCode: string | null;
}

/** The register did not answer, or what it answered makes no sense. Whoever asked goes on without it. */
export class FiscalRegistryDown extends Error {}

export interface FiscalRegistry {
  /** The company with this code (digits of a CUI), or null when there is none. Throws `FiscalRegistryDown`. */
  find(fiscalCode: string): Promise<RegistryCompany | null>;
}

declare module "../../platform/ports.ts" {
  interface Ports {
    fiscalRegistry: FiscalRegistry;
  }
}
