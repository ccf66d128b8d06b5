import { companiesData } from "./modules/companies/model/data-categories.ts";
import { customersData } from "./modules/customers/model/data-categories.ts";
import { deliveryData } from "./modules/delivery/model/data-categories.ts";
import { documentsData } from "./modules/documents/model/data-categories.ts";
import { exchangeRatesData } from "./modules/exchange-rates/model/data-categories.ts";
import { fiscalRegistryData } from "./modules/fiscal-registry/model/data-categories.ts";
import { identityData } from "./modules/identity/model/data-categories.ts";
import { onboardingData } from "./modules/onboarding/model/data-categories.ts";
import { productsData } from "./modules/products/model/data-categories.ts";
import { receivablesData } from "./modules/receivables/model/data-categories.ts";
import { savedViewsData } from "./modules/saved-views/model/data-categories.ts";
import { platformData } from "./platform/data-categories.ts";
import type { DataRegister } from "./platform/data-category.ts";

/** The category, purpose and legal basis of every column, module by module. */
export const dataRegister: DataRegister = {
  ...platformData,
  ...identityData,
  ...companiesData,
  ...customersData,
  ...productsData,
  ...documentsData,
  ...receivablesData,
  ...deliveryData,
  ...exchangeRatesData,
  ...fiscalRegistryData,
  ...onboardingData,
  ...savedViewsData,
};
