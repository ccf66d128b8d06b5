import type { DataRegister } from "../../../platform/data-category.ts";

export const receivablesData: DataRegister = {
  payment: {
    purpose: "Money that was received.",
    basis: "LEGAL_OBLIGATION",
    customer: ["customerId", "currency", "amount", "receivedOn", "method", "reference", "note", "reverseReason"],
    generated: ["companyId", "id", "recordedAt", "recordedBy", "reversedAt", "reversedBy", "version"],
    personal: ["reference", "note"],
  },
  allocation: {
    purpose: "Which document a payment was set against.",
    basis: "LEGAL_OBLIGATION",
    customer: ["amount"],
    generated: ["companyId", "id", "paymentId", "documentId", "allocatedAt", "allocatedBy", "reversedAt", "reversedBy"],
  },
  refund: {
    purpose: "Money paid back to a customer.",
    basis: "LEGAL_OBLIGATION",
    customer: ["amount", "paidOn", "method", "reference", "reverseReason"],
    generated: ["companyId", "id", "paymentId", "recordedAt", "recordedBy", "reversedAt", "reversedBy"],
    personal: ["reference"],
  },
};
