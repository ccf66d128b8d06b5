import "./graphql/problems.ts";

export { companyDefaults } from "./company-defaults.ts";
export { foundCompany } from "./found-company.ts";
export { BankAccountResolver } from "./graphql/bank-account.resolver.ts";
export { CompanyResolver } from "./graphql/company.resolver.ts";
export { OperatorResolver } from "./graphql/operator.resolver.ts";
export { VatPeriodResolver } from "./graphql/vat-period.resolver.ts";
export { WorkPointResolver } from "./graphql/work-point.resolver.ts";
export { BankAccount } from "./model/bank-account.ts";
export { Company } from "./model/company.ts";
export { VatPeriod } from "./model/vat-period.ts";
export { WorkPoint } from "./model/work-point.ts";
export { CompanyAlreadyRegistered } from "./problems.ts";
export { companyRoutes } from "./routes.ts";
export { sellerOf } from "./seller-of.ts";
export { vatStatusOn } from "./vat-status-on.ts";
