import { Membership, Person, Session } from "./modules/identity/index.ts";

/** Every entity, module by module. */
export const entities = [Person, Session, Membership];
