import { BankAccount, Company, VatPeriod, WorkPoint } from "./modules/companies/index.ts";
import { Membership, Person, Session } from "./modules/identity/index.ts";

/** Every entity, module by module. */
export const entities = [Person, Session, Membership, Company, BankAccount, VatPeriod, WorkPoint];
