import { createContext, use } from "react";
import { askAsVisitor } from "../../app/api/ask-as-visitor.ts";

/** Who runs the service, as the law wants it told. */
export interface Operator {
  name: string;
  address: string;
  phone: string;
  fiscalCode: string;
  tradeRegisterNumber: string;
  /** Where questions about personal data go. */
  privacyEmail: string;
}

/** Dashes until the server has answered, so that nothing on the page moves when it does. */
export const unknownOperator: Operator = {
  name: "—",
  address: "—",
  phone: "—",
  fiscalCode: "—",
  tradeRegisterNumber: "—",
  privacyEmail: "—",
};

export const OperatorContext = createContext<Operator>(unknownOperator);

export function useOperator(): Operator {
  return use(OperatorContext);
}

const query = "{ operator { name address phone fiscalCode tradeRegisterNumber privacyEmail } }";
let asked: Promise<Operator> | undefined;

/** Asks the public API once, without credentials: visitors stay unknown. Asked again later when it failed. */
export function loadOperator(): Promise<Operator> {
  asked ??= ask().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

async function ask(): Promise<Operator> {
  const { operator } = await askAsVisitor<{ operator: Operator }>(query);
  return operator;
}
