import {
  BankAccountResolver,
  CompanyResolver,
  OperatorResolver,
  VatPeriodResolver,
  WorkPointResolver,
} from "./modules/companies/index.ts";
import {
  BulkCustomersResolver,
  ContactResolver,
  CustomerRegistryResolver,
  CustomerResolver,
  RevealCnpResolver,
} from "./modules/customers/index.ts";
import {
  BulkDocumentsResolver,
  CorrectionsResolver,
  DocumentDetailResolver,
  DocumentResolver,
  DocumentTotalsResolver,
  IssueDocumentsResolver,
  NewDocumentResolver,
  CustomerOwesResolver,
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
import {
  BulkMailingResolver,
  DocumentPdfResolver,
  MailResolver,
  MailRuleResolver,
  MailWordingResolver,
  PublicLinkResolver,
  TimelineResolver,
} from "./modules/delivery/index.ts";
import { BulkProductsResolver, ProductResolver } from "./modules/products/index.ts";
import { DocumentPaymentsResolver, PaymentResolver } from "./modules/receivables/index.ts";
import { SavedViewResolver } from "./modules/saved-views/index.ts";
import { BulkRunResolver } from "./platform/graphql/bulk-run.resolver.ts";
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
  BulkRunResolver,
  LookUpResolver,
  CustomerResolver,
  BulkCustomersResolver,
  ContactResolver,
  CustomerRegistryResolver,
  RevealCnpResolver,
  ProductResolver,
  BulkProductsResolver,
  ExchangeRateResolver,
  SeriesResolver,
  DocumentResolver,
  BulkDocumentsResolver,
  DocumentDetailResolver,
  IssueDocumentsResolver,
  DocumentTotalsResolver,
  NewDocumentResolver,
  CustomerOwesResolver,
  OutstandingResolver,
  PaymentResolver,
  DocumentPaymentsResolver,
  DocumentPdfResolver,
  CorrectionsResolver,
  PublicLinkResolver,
  MailResolver,
  MailRuleResolver,
  MailWordingResolver,
  BulkMailingResolver,
  TimelineResolver,
];
