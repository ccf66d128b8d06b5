export * from "./bic.ts";
export * from "./cnp.ts";
export * from "./eu-vat-number.ts";
export * from "./fiscal-code.ts";
export * from "./iban.ts";
export * from "./phone.ts";
export * from "./trade-register.ts";
