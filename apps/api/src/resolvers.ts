import {
  BankAccountResolver,
  CompanyResolver,
  OperatorResolver,
  VatPeriodResolver,
  WorkPointResolver,
} from "./modules/companies/index.ts";
import {
  ContactResolver,
  CustomerRegistryResolver,
  CustomerResolver,
  RevealCnpResolver,
} from "./modules/customers/index.ts";
import {
  DocumentDetailResolver,
  DocumentResolver,
  DocumentTotalsResolver,
  OutstandingResolver,
  SeriesResolver,
} from "./modules/documents/index.ts";
import { ExchangeRateResolver } from "./modules/exchange-rates/index.ts";
import { LookUpResolver } from "./modules/fiscal-registry/index.ts";
import {
  AccountResolver,
  ApiKeyResolver,
  InvitationResolver,
  MembershipResolver,
  SessionResolver,
} from "./modules/identity/index.ts";
import { OnboardingResolver } from "./modules/onboarding/index.ts";
import { DocumentPdfResolver, MailResolver, PublicLinkResolver, TimelineResolver } from "./modules/delivery/index.ts";
import { ProductResolver } from "./modules/products/index.ts";
import { DocumentPaymentsResolver, PaymentResolver } from "./modules/receivables/index.ts";
import { SavedViewResolver } from "./modules/saved-views/index.ts";
import { SearchResolver } from "./platform/graphql/search.resolver.ts";

/** Every resolver, module by module. */
export const resolvers = [
  SessionResolver,
  AccountResolver,
  ApiKeyResolver,
  MembershipResolver,
  InvitationResolver,
  OnboardingResolver,
  OperatorResolver,
  CompanyResolver,
  BankAccountResolver,
  WorkPointResolver,
  VatPeriodResolver,
  SavedViewResolver,
  SearchResolver,
  LookUpResolver,
  CustomerResolver,
  ContactResolver,
  CustomerRegistryResolver,
  RevealCnpResolver,
  ProductResolver,
  ExchangeRateResolver,
  SeriesResolver,
  DocumentResolver,
  DocumentDetailResolver,
  DocumentTotalsResolver,
  OutstandingResolver,
  PaymentResolver,
  DocumentPaymentsResolver,
  DocumentPdfResolver,
  PublicLinkResolver,
  MailResolver,
  TimelineResolver,
];
