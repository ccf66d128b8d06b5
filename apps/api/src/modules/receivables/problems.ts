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

/** Money of the payment was paid back: that is taken back first. */
export class PaymentRefunded extends Problem {
  readonly code = "PAYMENT_REFUNDED";
  constructor(
    /** What was paid back and still counts. */
    readonly refunded: string,
    readonly currency: string,
  ) {
    super(`${refunded} ${currency} of the payment were paid back.`);
  }
}

/** Money is paid back after it came in, and not on a day to come. */
export class RefundedOnWrongDay extends Problem {
  readonly code = "REFUNDED_ON_WRONG_DAY";
  constructor(
    readonly paidOn: string,
    readonly receivedOn: string,
  ) {
    super(`${paidOn} is before ${receivedOn} or in the future.`);
  }
}

/** Money cannot have been received on a day to come. */
export class ReceivedInFuture extends Problem {
  readonly code = "RECEIVED_IN_FUTURE";
  constructor(readonly receivedOn: string) {
    super(`${receivedOn} is in the future.`);
  }
}
