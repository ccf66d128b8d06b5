export { DocumentPaymentsResolver } from "./graphql/document-payments.resolver.ts";
export { PaymentResolver } from "./graphql/payment.resolver.ts";
export { Allocation } from "./model/allocation.ts";
export { Payment } from "./model/payment.ts";
export { Refund } from "./model/refund.ts";
export { recordPayment } from "./use-cases/record-payment.ts";
