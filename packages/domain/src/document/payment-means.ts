/** Means of payment that people choose from, by their code in UNTDID 4461 (BT-81); a document may carry any other. */
export const paymentMeansCodes = ["42", "10", "48", "68", "97", "20", "60", "1"] as const;
export type PaymentMeansCode = (typeof paymentMeansCodes)[number];
