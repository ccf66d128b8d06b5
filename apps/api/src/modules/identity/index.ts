import "./graphql/problems.ts";

export { assertEmailVerified } from "./assert-email-verified.ts";
export { identify } from "./identify.ts";
export { Membership } from "./model/membership.ts";
export { Person } from "./model/person.ts";
export { permissionsOf, roles, type Role } from "./model/role.ts";
export { Session } from "./model/session.ts";
export { hashToken, newToken } from "./model/token.ts";
export { EmailNotVerified } from "./problems.ts";
