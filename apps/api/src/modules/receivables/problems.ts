import { Problem } from "@softmanager/domain";

/** The payment was reversed: nothing of it can be set against a document any more. */
export class PaymentReversed extends Problem {
  readonly code = "PAYMENT_REVERSED";
  constructor(readonly reversedAt: string) {
    super(`The payment was reversed at ${reversedAt}.`);
  }
}

/** A document is paid in its own currency. */
export class CurrencyMismatch extends Problem {
  readonly code = "CURRENCY_MISMATCH";
  readonly documentId: string;
  readonly documentCurrency: string;
  readonly paymentCurrency: string;
  constructor(of: { documentId: string; documentCurrency: string; paymentCurrency: string }) {
    super(`The document is in ${of.documentCurrency}, the payment in ${of.paymentCurrency}.`);
    this.documentId = of.documentId;
    this.documentCurrency = of.documentCurrency;
    this.paymentCurrency = of.paymentCurrency;
  }
}

/** The parts come to more than what is left of the payment, or to less than nothing. */
export class PaymentOverAllocated extends Problem {
  readonly code = "PAYMENT_OVER_ALLOCATED";
  constructor(
    /** What is left of the payment. */
    readonly unallocated: string,
    readonly currency: string,
  ) {
    super(`${unallocated} ${currency} of the payment are left.`);
  }
}

/** Money cannot have been received on a day to come. */
export class ReceivedInFuture extends Problem {
  readonly code = "RECEIVED_IN_FUTURE";
  constructor(readonly receivedOn: string) {
    super(`${receivedOn} is in the future.`);
  }
}
