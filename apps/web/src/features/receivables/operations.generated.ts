/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Sets what is left of a payment against documents. */
export type AllocatePaymentInput = {
  /** What it pays; absent pays the customer's oldest due first. */
  allocations?: Array<AllocationInput> | null | undefined;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** Key of the payment. */
  paymentId: string;
};

/** A part of a payment, and the document it pays. */
export type AllocationInput = {
  /** Amount in the payment's currency, a decimal string; negative against a credit note. */
  amount: string;
  /** Key of the document. */
  documentId: string;
};

/** What a document is. */
export type DocumentKind =
  /** Contract. */
  | 'CONTRACT'
  /** Credit note that corrects an invoice (factură storno). */
  | 'CREDIT_NOTE'
  /** Invoice (factură), type 380. */
  | 'INVOICE'
  /** Notice that travels with goods (aviz de însoțire a mărfii). */
  | 'NOTICE'
  /** Offer. */
  | 'OFFER'
  /** Order. */
  | 'ORDER'
  /** Another document, defined by the company. */
  | 'OTHER'
  /** Proforma: no fiscal value. */
  | 'PROFORMA'
  /** Receipt for cash (chitanță). */
  | 'RECEIPT';

/** Which end of a list comes first. */
export type OrderDirection =
  /** Smallest, first in the alphabet or oldest first. */
  | 'ASC'
  /** Largest, last in the alphabet or newest first. */
  | 'DESC';

/** Which payments to list; every part narrows. */
export type PaymentFilter = {
  /** In this currency. */
  currency?: string | null | undefined;
  /** Of this customer. */
  customerId?: string | null | undefined;
  /** With a part set against this document. */
  documentId?: string | null | undefined;
  /** Whether something of it is set against no document. */
  hasCredit?: boolean | null | undefined;
  /** Whether it was reversed. */
  isReversed?: boolean | null | undefined;
  /** That came in one of these ways. */
  methods?: Array<PaymentMethod> | null | undefined;
  /** Received on this day or later, ISO. */
  receivedFrom?: string | null | undefined;
  /** Received on this day or earlier, ISO. */
  receivedTo?: string | null | undefined;
  /** Words of who paid, references, amounts and numbers of what was paid; all must occur. */
  search?: string | null | undefined;
};

/** How money came in. */
export type PaymentMethod =
  /** To a bank account. */
  | 'BANK'
  /** By card. */
  | 'CARD'
  /** In cash. */
  | 'CASH'
  /** Another way: a cheque, a voucher, a set-off. */
  | 'OTHER';

/** The order of a list of Payment. */
export type PaymentOrderBy = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: PaymentOrderField;
};

/** What a list of Payment is sorted by. */
export type PaymentOrderField =
  /** By the day it was received. */
  | 'RECEIVED';

/** The quick tabs of a payment list. */
export type PaymentTab =
  /** Every payment, reversed ones too. */
  | 'ALL'
  /** Those that count and of which something is set against no document. */
  | 'CREDIT'
  /** Those that were reversed. */
  | 'REVERSED';

/** Books money that came in. */
export type RecordPaymentInput = {
  /** What it pays; absent pays the customer's oldest due first, an empty list leaves all of it as credit. */
  allocations?: Array<AllocationInput> | null | undefined;
  /** Amount received, a decimal string; 0 sets credit notes off against invoices. */
  amount: string;
  /** Currency, ISO 4217. */
  currency: string;
  /** Who paid; absent takes the customer of the documents paid. */
  customerId?: string | null | undefined;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** How it came in. */
  method: PaymentMethod;
  /** A note for colleagues. */
  note?: string | null | undefined;
  /** The day it was received, ISO date; not in the future. */
  receivedOn: string;
  /** The bank's or cashier's reference. */
  reference?: string | null | undefined;
};

/** Pays back what is left of a payment, or a part of it. */
export type RefundCreditInput = {
  /** Amount in the payment's currency, a decimal string. */
  amount: string;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** How it went out. */
  method: PaymentMethod;
  /** The day it was paid, ISO date; not before the payment and not in the future. */
  paidOn: string;
  /** Key of the payment. */
  paymentId: string;
  /** The bank's or cashier's reference. */
  reference?: string | null | undefined;
};

/** Takes a payment back, with all its parts. */
export type ReversePaymentInput = {
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Key of the payment. */
  paymentId: string;
  /** Why, for the record. */
  reason: string;
};

/** Takes a refund back: the money did not go out, and is credit again. */
export type ReverseRefundInput = {
  /** Why, for the record. */
  reason: string;
  /** Key of the refund. */
  refundId: string;
};

/** Takes one part of a payment back from its document. */
export type UnallocatePaymentInput = {
  /** Key of the allocation. */
  allocationId: string;
};

type ProblemParts_Si64MMwHxHdgSh1aD01MrLmRjn5lScmZKmmvSsNTlrU_Fragment = { message: string };

type ProblemParts_4lx4QwReeuggsiEVrc20QgYnmn5wti2g51Ddheao_Fragment = { message: string };

type ProblemParts_Ul71hWg171XPfrKiUIl155UvFsegWldkXMoMlxSp6w_Fragment = { message: string };

type ProblemParts_STcs3OcHqNgcnS02rCkdk89kUdmDkm2HsBqeCwCjhu_Fragment = { message: string };

type ProblemParts_InvalidInput_Fragment = { message: string, issues: Array<{ path: string, message: string }> };

export type ProblemPartsFragment =
  | ProblemParts_Si64MMwHxHdgSh1aD01MrLmRjn5lScmZKmmvSsNTlrU_Fragment
  | ProblemParts_4lx4QwReeuggsiEVrc20QgYnmn5wti2g51Ddheao_Fragment
  | ProblemParts_Ul71hWg171XPfrKiUIl155UvFsegWldkXMoMlxSp6w_Fragment
  | ProblemParts_STcs3OcHqNgcnS02rCkdk89kUdmDkm2HsBqeCwCjhu_Fragment
  | ProblemParts_InvalidInput_Fragment
;

export type PaymentPartsFragment = (
  { id: string, version: number, currency: string, amount: string, unallocated: string, receivedOn: string, method: PaymentMethod, reference: string | null, note: string | null, recordedAt: string | null, recordedBy: string | null, reversedAt: string | null, reversedBy: string | null, reverseReason: string | null, customer: { id: string, name: string } | null, allocations: Array<{ id: string, amount: string, allocatedAt: string | null, reversedAt: string | null, document: { id: string, kind: DocumentKind, number: string | null } }>, refunds: Array<{ id: string, amount: string, paidOn: string, method: PaymentMethod, reference: string | null, recordedBy: string | null, reversedAt: string | null, reversedBy: string | null, reverseReason: string | null }> }
  & { __typename: 'Payment' }
);

export type PaymentsQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: PaymentFilter | null | undefined;
  orderBy?: PaymentOrderBy | null | undefined;
}>;


export type PaymentsQuery = { payments: { totalCount: number | null, edges: Array<{ node: (
        { id: string, version: number, currency: string, amount: string, unallocated: string, receivedOn: string, method: PaymentMethod, reference: string | null, note: string | null, recordedAt: string | null, recordedBy: string | null, reversedAt: string | null, reversedBy: string | null, reverseReason: string | null, customer: { id: string, name: string } | null, allocations: Array<{ id: string, amount: string, allocatedAt: string | null, reversedAt: string | null, document: { id: string, kind: DocumentKind, number: string | null } }>, refunds: Array<{ id: string, amount: string, paidOn: string, method: PaymentMethod, reference: string | null, recordedBy: string | null, reversedAt: string | null, reversedBy: string | null, reverseReason: string | null }> }
        & { __typename: 'Payment' }
      ) }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PaymentCountsQueryVariables = Exact<{
  filter?: PaymentFilter | null | undefined;
}>;


export type PaymentCountsQuery = { paymentCounts: Array<{ tab: PaymentTab, count: number, isExact: boolean }> };

export type PaymentQueryVariables = Exact<{
  id: string;
}>;


export type PaymentQuery = { payment: (
    { id: string, version: number, currency: string, amount: string, unallocated: string, receivedOn: string, method: PaymentMethod, reference: string | null, note: string | null, recordedAt: string | null, recordedBy: string | null, reversedAt: string | null, reversedBy: string | null, reverseReason: string | null, customer: { id: string, name: string } | null, allocations: Array<{ id: string, amount: string, allocatedAt: string | null, reversedAt: string | null, document: { id: string, kind: DocumentKind, number: string | null } }>, refunds: Array<{ id: string, amount: string, paidOn: string, method: PaymentMethod, reference: string | null, recordedBy: string | null, reversedAt: string | null, reversedBy: string | null, reverseReason: string | null }> }
    & { __typename: 'Payment' }
  ) };

export type PayerPartsFragment = { id: string, name: string, fiscalCode: string | null, vatCode: string | null, currency: string | null, address: { city: string } };

export type PayersByTextQueryVariables = Exact<{
  text: string;
}>;


export type PayersByTextQuery = { customersByText: Array<{ id: string, name: string, fiscalCode: string | null, vatCode: string | null, currency: string | null, address: { city: string } }> };

export type PayerQueryVariables = Exact<{
  id: string;
}>;


export type PayerQuery = { customer: { id: string, name: string, fiscalCode: string | null, vatCode: string | null, currency: string | null, address: { city: string } } };

export type PayerBalancesQueryVariables = Exact<{
  customerId: string;
}>;


export type PayerBalancesQuery = { customerBalance: Array<{ currency: string, open: string, overdue: string, credit: string }>, company: { id: string, currency: string } };

export type OpenDocumentsQueryVariables = Exact<{
  customerId: string;
  currency: string;
}>;


export type OpenDocumentsQuery = { documents: { edges: Array<{ node: { id: string, kind: DocumentKind, number: string | null, dueDate: string | null, overdueDays: number, balance: { balance: string } | null, totals: { payable: string } } }>, pageInfo: { hasNextPage: boolean } } };

export type RecordCustomerPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;


export type RecordCustomerPaymentMutation = { recordPayment:
    | (
      { message: string }
      & { __typename: 'AllocationExceedsBalance' | 'CurrencyMismatch' | 'DocumentNotPayable' | 'IdempotencyConflict' | 'PaymentOverAllocated' | 'PeriodClosed' | 'ReceivedInFuture' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, currency: string, amount: string, unallocated: string, receivedOn: string, method: PaymentMethod, reference: string | null, note: string | null, recordedAt: string | null, recordedBy: string | null, reversedAt: string | null, reversedBy: string | null, reverseReason: string | null, customer: { id: string, name: string } | null, allocations: Array<{ id: string, amount: string, allocatedAt: string | null, reversedAt: string | null, document: { id: string, kind: DocumentKind, number: string | null } }>, refunds: Array<{ id: string, amount: string, paidOn: string, method: PaymentMethod, reference: string | null, recordedBy: string | null, reversedAt: string | null, reversedBy: string | null, reverseReason: string | null }> }
      & { __typename: 'Payment' }
    )
   };

export type AllocateCreditMutationVariables = Exact<{
  input: AllocatePaymentInput;
}>;


export type AllocateCreditMutation = { allocatePayment:
    | (
      { message: string }
      & { __typename: 'AllocationExceedsBalance' | 'CurrencyMismatch' | 'DocumentNotPayable' | 'IdempotencyConflict' | 'PaymentOverAllocated' | 'PaymentReversed' | 'PeriodClosed' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, currency: string, amount: string, unallocated: string, receivedOn: string, method: PaymentMethod, reference: string | null, note: string | null, recordedAt: string | null, recordedBy: string | null, reversedAt: string | null, reversedBy: string | null, reverseReason: string | null, customer: { id: string, name: string } | null, allocations: Array<{ id: string, amount: string, allocatedAt: string | null, reversedAt: string | null, document: { id: string, kind: DocumentKind, number: string | null } }>, refunds: Array<{ id: string, amount: string, paidOn: string, method: PaymentMethod, reference: string | null, recordedBy: string | null, reversedAt: string | null, reversedBy: string | null, reverseReason: string | null }> }
      & { __typename: 'Payment' }
    )
   };

export type TakeAllocationBackMutationVariables = Exact<{
  input: UnallocatePaymentInput;
}>;


export type TakeAllocationBackMutation = { unallocatePayment:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'PaymentOverAllocated' | 'PeriodClosed' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, currency: string, amount: string, unallocated: string, receivedOn: string, method: PaymentMethod, reference: string | null, note: string | null, recordedAt: string | null, recordedBy: string | null, reversedAt: string | null, reversedBy: string | null, reverseReason: string | null, customer: { id: string, name: string } | null, allocations: Array<{ id: string, amount: string, allocatedAt: string | null, reversedAt: string | null, document: { id: string, kind: DocumentKind, number: string | null } }>, refunds: Array<{ id: string, amount: string, paidOn: string, method: PaymentMethod, reference: string | null, recordedBy: string | null, reversedAt: string | null, reversedBy: string | null, reverseReason: string | null }> }
      & { __typename: 'Payment' }
    )
   };

export type RefundCreditMutationVariables = Exact<{
  input: RefundCreditInput;
}>;


export type RefundCreditMutation = { refundCredit:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'PaymentOverAllocated' | 'PaymentReversed' | 'PeriodClosed' | 'RefundedOnWrongDay' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, currency: string, amount: string, unallocated: string, receivedOn: string, method: PaymentMethod, reference: string | null, note: string | null, recordedAt: string | null, recordedBy: string | null, reversedAt: string | null, reversedBy: string | null, reverseReason: string | null, customer: { id: string, name: string } | null, allocations: Array<{ id: string, amount: string, allocatedAt: string | null, reversedAt: string | null, document: { id: string, kind: DocumentKind, number: string | null } }>, refunds: Array<{ id: string, amount: string, paidOn: string, method: PaymentMethod, reference: string | null, recordedBy: string | null, reversedAt: string | null, reversedBy: string | null, reverseReason: string | null }> }
      & { __typename: 'Payment' }
    )
   };

export type ReverseRefundMutationVariables = Exact<{
  input: ReverseRefundInput;
}>;


export type ReverseRefundMutation = { reverseRefund:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'PeriodClosed' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, currency: string, amount: string, unallocated: string, receivedOn: string, method: PaymentMethod, reference: string | null, note: string | null, recordedAt: string | null, recordedBy: string | null, reversedAt: string | null, reversedBy: string | null, reverseReason: string | null, customer: { id: string, name: string } | null, allocations: Array<{ id: string, amount: string, allocatedAt: string | null, reversedAt: string | null, document: { id: string, kind: DocumentKind, number: string | null } }>, refunds: Array<{ id: string, amount: string, paidOn: string, method: PaymentMethod, reference: string | null, recordedBy: string | null, reversedAt: string | null, reversedBy: string | null, reverseReason: string | null }> }
      & { __typename: 'Payment' }
    )
   };

export type ReversePaymentMutationVariables = Exact<{
  input: ReversePaymentInput;
}>;


export type ReversePaymentMutation = { reversePayment:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'PaymentRefunded' | 'PaymentReversed' | 'PeriodClosed' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, currency: string, amount: string, unallocated: string, receivedOn: string, method: PaymentMethod, reference: string | null, note: string | null, recordedAt: string | null, recordedBy: string | null, reversedAt: string | null, reversedBy: string | null, reverseReason: string | null, customer: { id: string, name: string } | null, allocations: Array<{ id: string, amount: string, allocatedAt: string | null, reversedAt: string | null, document: { id: string, kind: DocumentKind, number: string | null } }>, refunds: Array<{ id: string, amount: string, paidOn: string, method: PaymentMethod, reference: string | null, recordedBy: string | null, reversedAt: string | null, reversedBy: string | null, reverseReason: string | null }> }
      & { __typename: 'Payment' }
    )
   };

const ProblemPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}};
const PaymentPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Payment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unallocated"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"allocatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reversedAt"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reversedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reversedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reverseReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reversedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reversedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reverseReason"}}]}};
const PayerPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalCode"}},{"kind":"Field","name":{"kind":"Name","value":"vatCode"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}};
export const ProblemPartsFragmentDoc = {"kind":"Document","definitions":[ProblemPartsDefinition]} as unknown as DocumentNode<ProblemPartsFragment, unknown>;
export const PaymentPartsFragmentDoc = {"kind":"Document","definitions":[PaymentPartsDefinition]} as unknown as DocumentNode<PaymentPartsFragment, unknown>;
export const PayerPartsFragmentDoc = {"kind":"Document","definitions":[PayerPartsDefinition]} as unknown as DocumentNode<PayerPartsFragment, unknown>;
export const PaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Payments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},PaymentPartsDefinition]} as unknown as DocumentNode<PaymentsQuery, PaymentsQueryVariables>;
export const PaymentCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaymentCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tab"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}}]}}]}}]} as unknown as DocumentNode<PaymentCountsQuery, PaymentCountsQueryVariables>;
export const PaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Payment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentParts"}}]}}]}},PaymentPartsDefinition]} as unknown as DocumentNode<PaymentQuery, PaymentQueryVariables>;
export const PayersByTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PayersByText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customersByText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PayerParts"}}]}}]}},PayerPartsDefinition]} as unknown as DocumentNode<PayersByTextQuery, PayersByTextQueryVariables>;
export const PayerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Payer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PayerParts"}}]}}]}},PayerPartsDefinition]} as unknown as DocumentNode<PayerQuery, PayerQueryVariables>;
export const PayerBalancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PayerBalances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerBalance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]} as unknown as DocumentNode<PayerBalancesQuery, PayerBalancesQueryVariables>;
export const OpenDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"currency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"payment"},"value":{"kind":"EnumValue","value":"OPEN"}},{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ISSUED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"overdueDays"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payable"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<OpenDocumentsQuery, OpenDocumentsQueryVariables>;
export const RecordCustomerPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCustomerPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},PaymentPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<RecordCustomerPaymentMutation, RecordCustomerPaymentMutationVariables>;
export const AllocateCreditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AllocateCredit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AllocatePaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocatePayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},PaymentPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<AllocateCreditMutation, AllocateCreditMutationVariables>;
export const TakeAllocationBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeAllocationBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnallocatePaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unallocatePayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},PaymentPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<TakeAllocationBackMutation, TakeAllocationBackMutationVariables>;
export const RefundCreditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefundCredit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundCreditInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundCredit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},PaymentPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<RefundCreditMutation, RefundCreditMutationVariables>;
export const ReverseRefundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReverseRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReverseRefundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reverseRefund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},PaymentPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<ReverseRefundMutation, ReverseRefundMutationVariables>;
export const ReversePaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReversePayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReversePaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reversePayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},PaymentPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<ReversePaymentMutation, ReversePaymentMutationVariables>;